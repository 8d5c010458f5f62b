package org.chenbao.edit.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chenbao.Sample;
import org.chenbao.edit.Writer;
import org.chenbao.edit.compose.Editor.Proofs;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class EditorTest {
  private static final String LEAD = "星野智能 2 月 13 日发布第二代机械臂。";
  private static final String PRICE = "新款机械臂售价 3.2 万元。";
  private static final String LOAD = "单臂负载 12 千克。";
  private static final Article REPORT =
      Sample.article("a1", "kuaixun", "星野智能发布第二代机械臂", LEAD + PRICE + LOAD);

  private static final Claim FALSE = new Claim("单臂负载 21 千克。", quoting(LOAD).evidence());

  private final Writer selection = new Fixed("extractive", quoting(PRICE), quoting(LOAD));

  @Test
  void aStoryWithTwoSoundFactsShouldStandAsWritten() {
    Proofs proofs = proved(new Fixed("standard", quoting(LOAD), quoting(PRICE)));
    assertThat(facts(proofs)).containsExactly(LOAD, PRICE);
  }

  @Test
  void aStoryLeftWithOneFactShouldFallBackToSelection() {
    Proofs proofs = proved(new Fixed("standard", quoting(LOAD), FALSE));
    assertThat(facts(proofs)).containsExactly(PRICE, LOAD);
  }

  @Test
  void whatFellOnTheWayShouldStillBeListedWithItsReason() {
    Proofs proofs = proved(new Fixed("standard", quoting(LOAD), FALSE));
    assertThat(proofs.main().getFirst().removed())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.text()).isEqualTo(FALSE.text());
          assertThat(r.reason().chinese()).contains("12 千克");
        });
  }

  @Test
  void aStoryOfOneFactShouldBeOneLineWhereEnoughOthersHaveMore() {
    var bare = new Fixed("extractive", quoting(PRICE));
    List<Story> stories = IntStream.range(0, 9).mapToObj(EditorTest::numbered).toList();
    Writer full = new FirstBare(bare, (Fixed) selection);
    var editor = new Editor(full, full, Verifier::proof, _ -> Optional.empty());
    Proofs proofs = editor.prove(new Agenda(stories, List.of()));
    assertThat(proofs.main()).hasSize(8);
    assertThat(proofs.briefs()).extracting(p -> p.story().id()).containsExactly("s-0");
  }

  @Test
  void aStoryOfOneFactShouldFillAnEditionOfFewMainStories() {
    var bare = new Fixed("extractive", quoting(PRICE));
    Proofs proofs = proved(new Fixed("standard", FALSE), bare);
    assertThat(facts(proofs)).containsExactly(PRICE);
    assertThat(proofs.briefs()).isEmpty();
  }

  @Test
  void aStoryWithoutAFactShouldBeOneLine() {
    Proofs proofs = proved(new Fixed("standard", FALSE), new Fixed("extractive"));
    assertThat(proofs.main()).isEmpty();
    assertThat(proofs.briefs()).hasSize(1);
  }

  @Test
  void theNewsOfThreeShouldStandWithOneFact() {
    Story story = Sample.story(REPORT);
    Story.Reports reports = story.reports();
    var widely =
        new Story(
            story.id(),
            new Story.Reports(reports.all(), reports.copies(), 3),
            story.rank(),
            story.topic(),
            story.past());
    var bare = new Fixed("extractive", quoting(PRICE));
    assertThat(facts(proved(new Fixed("standard", FALSE), bare, widely))).containsExactly(PRICE);
  }

  @Test
  void theNewsOfManyShouldStandWithItsLeadAlone() {
    Story.Reports reports = Sample.story(REPORT).reports();
    Story widely = Sample.story(REPORT).of(new Story.Reports(reports.all(), reports.copies(), 5));
    Proofs proofs = proved(new Fixed("standard", FALSE), new Fixed("extractive"), widely);
    assertThat(proofs.main()).hasSize(1);
    assertThat(facts(proofs)).isEmpty();
  }

  private static Story numbered(int number) {
    Story story = Sample.story(REPORT);
    return new Story("s-" + number, story.reports(), story.rank(), story.topic(), story.past());
  }

  private Proofs proved(Writer writer) {
    return proved(writer, selection);
  }

  private static Proofs proved(Writer writer, Writer selection) {
    return proved(writer, selection, Sample.story(REPORT));
  }

  private static Proofs proved(Writer writer, Writer selection, Story story) {
    var editor = new Editor(writer, selection, Verifier::proof, _ -> Optional.empty());
    return editor.prove(new Agenda(List.of(story), List.of()));
  }

  private static List<String> facts(Proofs proofs) {
    return proofs.main().stream()
        .flatMap(p -> p.claims().stream())
        .skip(2)
        .map(Claim::text)
        .toList();
  }

  private static Claim quoting(String words) {
    return Sample.quoting(REPORT, words);
  }

  /// Writes less of the first story than of the others.
  private record FirstBare(Fixed bare, Fixed full) implements Writer {
    @Override
    public String name() {
      return "extractive";
    }

    @Override
    public Draft story(Story story) {
      return (story.id().equals("s-0") ? bare : full).story(story);
    }

    @Override
    public Draft brief(Story story) {
      return full.brief(story);
    }
  }

  /// Writes the same facts of every story.
  private record Fixed(String name, List<Claim> facts) implements Writer {
    Fixed(String name, Claim... facts) {
      this(name, List.of(facts));
    }

    @Override
    public Draft story(Story story) {
      List<Block.Item> items = facts.stream().map(c -> new Block.Item("", c, List.of())).toList();
      return draft(story, List.of(new Block.Facts("", items)));
    }

    @Override
    public Draft brief(Story story) {
      return draft(story, List.of());
    }

    private static Draft draft(Story story, List<Block> blocks) {
      return new Draft(story, Sample.titled(REPORT), quoting(LEAD), blocks);
    }
  }
}
