package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.DayView;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.Refusal;
import org.chenbao.app.desk.StoryView;
import org.chenbao.app.desk.Wish;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.DeskAct.Kind;
import org.chenbao.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person moves the stories of the example day.
class DeskDayTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 13);
  private static final String NAME = "林编辑";

  @TempDir static Path folder;
  private static Archive archive;
  private static Day day;
  private DayView before;

  @BeforeAll
  static void open() {
    archive = Archive.open(ExampleDesk.into(folder.resolve("data")));
    day = opened();
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  @BeforeEach
  void look() {
    before = day.view();
  }

  @AfterEach
  void undoEverything() {
    while (day.view().undo() != null) {
      day.undo();
    }
  }

  @Test
  void theDayShouldBeTheOneThatWasRun() {
    assertThat(before.state()).isEqualTo("published");
    assertThat(before.stories()).filteredOn(s -> s.standing().equals("main")).hasSizeGreaterThan(9);
    assertThat(before.stories())
        .filteredOn(s -> s.place() > 0)
        .extracting(StoryView::place)
        .isSorted();
    assertThat(before.edited()).isFalse();
    assertThat(day.text().now().text())
        .isEqualTo(read(folder.resolve("data/editions/2026-02-13/edition.md")));
  }

  @Test
  void aPromotedBriefShouldBecomeAMainStoryAndThenTheFirst() {
    StoryView brief = with("main");
    assertThat(row(act(Kind.BRIEF, brief.id()), brief.id()).standing()).isEqualTo("brief");
    assertThat(row(act(Kind.PROMOTE, brief.id()), brief.id()).standing()).isEqualTo("main");
    DayView first = act(Kind.PROMOTE, brief.id());
    assertThat(row(first, brief.id()).place()).isEqualTo(1);
    assertThat(row(first, brief.id()).chosen()).isTrue();
    assertThat(day.text().now().text()).contains("](" + brief.reports().getFirst().url() + ")\n");
  }

  @Test
  void whatCannotBeToldAtLengthShouldSaySo() {
    StoryView thin =
        before.stories().stream()
            .filter(s -> s.standing().equals("brief"))
            .min(Comparator.comparingInt(DeskDayTest::length))
            .orElseThrow();
    StoryView after = row(act(Kind.MAIN, thin.id()), thin.id());
    assertThat(after.standing()).isEqualTo("brief");
    assertThat(after.risks()).extracting(StoryView.Risk::kind).contains("too-thin");
  }

  @Test
  void aStoryTakenOutShouldComeBackWhenThatIsUndone() {
    StoryView main = with("main");
    String text = day.text().now().text();
    DayView without = act(Kind.OUT, main.id());
    assertThat(row(without, main.id()).standing()).isEqualTo("out");
    assertThat(without.state()).isEqualTo("draft");
    assertThat(without.undo()).isEqualTo("撤下：" + main.headline());
    assertThat(day.text().now().text()).doesNotContain(main.headline());
    DayView undone = day.undo();
    assertThat(undone.stories()).isEqualTo(before.stories());
    assertThat(undone.undo()).isNull();
    assertThat(undone.redo()).isEqualTo(without.undo());
    assertThat(undone.state()).isEqualTo("published");
    assertThat(day.text().now().text()).isEqualTo(text);
    assertThat(day.redo().stories()).isEqualTo(without.stories());
  }

  @Test
  void whoGoesOnShouldNotComeBackToWhatWasUndone() {
    StoryView main = with("main");
    act(Kind.OUT, main.id());
    assertThat(day.undo().redo()).startsWith("撤下：");
    act(Kind.BRIEF, main.id());
    assertThat(day.undo().redo()).startsWith("列为简讯：");
    assertThat(day.redo().redo()).isNull();
  }

  @Test
  void aDemotedStoryShouldStayInOneLine() {
    StoryView main = with("main");
    DayView after = act(Kind.DEMOTE, main.id());
    assertThat(row(after, main.id()).standing()).isEqualTo("brief");
    assertThat(row(act(Kind.DEMOTE, main.id()), main.id()).standing()).isEqualTo("out");
    assertThat(act(Kind.RESTORE, main.id()).stories()).isEqualTo(before.stories());
  }

  @Test
  void mergedStoriesShouldBeOneUntilThatIsUndone() {
    List<StoryView> mains =
        before.stories().stream().filter(s -> s.standing().equals("main")).toList();
    StoryView one = mains.get(0);
    StoryView other = mains.get(1);
    DayView merged = day.act(new Wish(Kind.MERGE, one.id(), List.of(other.id()), List.of()), NAME);
    assertThat(reports(row(merged, one.id())))
        .containsAll(reports(one))
        .containsAll(reports(other));
    assertThat(archive.desk().corrections()).isNotEmpty();
    assertThat(day.undo().stories()).isEqualTo(before.stories());
    assertThat(archive.desk().corrections()).isEmpty();
  }

  @Test
  void splitOffReportsShouldTellAnotherStory() {
    StoryView many =
        before.stories().stream().filter(s -> reports(s).size() > 2).findFirst().orElseThrow();
    String off = reports(many).getLast();
    DayView split = day.act(new Wish(Kind.SPLIT, many.id(), List.of(), List.of(off)), NAME);
    assertThat(split.counts().stories()).isEqualTo(before.counts().stories() + 1);
    assertThat(day.undo().stories()).isEqualTo(before.stories());
  }

  @Test
  void aMutedStoryShouldBeShownAsMutedAndComeBack() {
    StoryView main = with("main");
    DayView muted = act(Kind.MUTE, main.id());
    assertThat(row(muted, main.id()).standing()).isEqualTo("muted");
    assertThat(day.text().now().text()).doesNotContain(main.headline());
    DayView back = act(Kind.RESTORE, main.id());
    assertThat(back.stories()).isEqualTo(before.stories());
    assertThat(row(day.undo(), main.id()).standing()).isEqualTo("muted");
    assertThat(day.undo().stories()).isEqualTo(before.stories());
  }

  @Test
  void actsShouldOutliveTheProcess() {
    StoryView main = with("main");
    DayView after = act(Kind.BRIEF, main.id());
    archive.close();
    archive = Archive.open(folder.resolve("data"));
    day = opened();
    assertThat(day.view()).isEqualTo(after);
  }

  @Test
  void whatMakesNoSenseShouldBeRefusedInOneLine() {
    String main = with("main").id();
    assertThatThrownBy(() -> act(Kind.OUT, "s-nothing"))
        .isInstanceOf(Refusal.class)
        .hasMessage("no story s-nothing on this day: look at the list again");
    assertThatThrownBy(() -> act(Kind.MERGE, main)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> act(Kind.SPLIT, main)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> day.act(new Wish(Kind.FOLLOW, main, List.of("s-x"), List.of()), NAME))
        .hasMessage("no edition told the story s-x");
    assertThatThrownBy(day::undo).hasMessage("nothing to undo");
    assertThat(day.view().stories()).isEqualTo(before.stories());
  }

  private static Day opened() {
    var press = new DeskPress(archive, Map.of(), Optional.empty());
    return new Desk(archive, press, InstantSource.system()).day(DATE, Language.ZH);
  }

  private static DayView act(Kind kind, String story) {
    return day.act(new Wish(kind, story, List.of(), List.of()), NAME);
  }

  private StoryView with(String standing) {
    return at(standing, s -> s.place() > 1);
  }

  private StoryView at(String standing, Predicate<StoryView> which) {
    return before.stories().stream()
        .filter(s -> s.standing().equals(standing) && which.test(s))
        .findFirst()
        .orElseThrow();
  }

  /// How much the reports of a story say.
  private static int length(StoryView story) {
    return reports(story).stream()
        .mapToInt(id -> day.article(id).orElseThrow().words().text().length())
        .sum();
  }

  private static List<String> reports(StoryView story) {
    return story.reports().stream()
        .filter(r -> !r.role().equals("related"))
        .map(StoryView.Report::article)
        .toList();
  }

  private static StoryView row(DayView view, String story) {
    return view.stories().stream().filter(s -> s.id().equals(story)).findFirst().orElseThrow();
  }

  private static String read(Path file) {
    try {
      return java.nio.file.Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
