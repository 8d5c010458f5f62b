package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.digest.Memory;
import org.chenbao.edit.Pen.Answer.Written;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Printed.State;
import org.chenbao.io.web.WebMemory.Answered;
import org.chenbao.io.web.WebMemory.Tag;
import org.chenbao.model.Capture;
import org.chenbao.model.Language;
import org.chenbao.model.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final LocalDate DAY = Sample.DAY;
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final Instant NOW = Sample.noon(DAY);

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void whatWasToldShouldBeKnownWithItsEvidence() {
    archive.store(Sample.printed(NEXT, 1, "b"), Sample.told(NEXT), NOW);
    archive.store(Sample.printed(DAY, 1, "a"), Sample.told(DAY), NOW);
    reopen();
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).isEqualTo(Sample.told(DAY));
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT.plusDays(1)))
        .extracting(Told::date)
        .containsExactly(DAY, DAY, DAY, NEXT, NEXT, NEXT);
    assertThat(archive.memory(Language.ZH).told(NEXT.plusDays(1), NEXT.plusDays(9))).isEmpty();
  }

  @Test
  void whatWasEverToldOfANameShouldBeFound() {
    archive.store(Sample.printed(DAY, 1, "a"), Sample.told(DAY), NOW);
    archive.store(Sample.printed(NEXT, 1, "b"), Sample.told(NEXT), NOW);
    Memory memory = archive.memory(Language.ZH);
    assertThat(memory.naming(Set.of("云杉", "数据"), NEXT)).isEqualTo(Sample.told(DAY));
    assertThat(memory.naming(Set.of("云杉"), DAY)).isEmpty();
    assertThat(memory.naming(Set.of("星野"), NEXT.plusDays(9))).isEmpty();
  }

  @Test
  void theSameEditionAgainShouldKeepItsNumber() {
    Printed first = Sample.printed(DAY, 1, "a");
    archive.store(first, Sample.told(DAY), NOW);
    String again = Sample.printed(DAY, 7, "a").page().json();
    assertThat(archive.revision(DAY, Language.ZH, again)).isEqualTo(1);
    archive.store(Sample.printed(DAY, 1, "a"), Sample.told(DAY), NOW);
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).hasSize(3);
    assertThat(archive.editions()).containsExactly(first);
  }

  @Test
  void anotherEditionOfTheDayShouldBeANewRevision() {
    archive.store(Sample.printed(DAY, 1, "a"), Sample.told(DAY), NOW);
    Printed second = Sample.printed(DAY, 2, "b");
    assertThat(archive.revision(DAY, Language.ZH, second.page().json())).isEqualTo(2);
    archive.store(second, List.of(Sample.told(DAY, 5)), NOW);
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).containsExactly(Sample.told(DAY, 5));
    assertThat(archive.edition(DAY, Language.ZH)).contains(second);
    assertThat(archive.revision(DAY, Language.EN, second.page().json())).isEqualTo(1);
  }

  @Test
  void aNumberThatIsTakenShouldNotBeStored() {
    archive.store(Sample.printed(DAY, 1, "a"), Sample.told(DAY), NOW);
    assertThatThrownBy(() -> archive.store(Sample.printed(DAY, 1, "b"), List.of(), NOW))
        .isInstanceOf(Unusable.class)
        .hasMessage("revision 1 of 2026-02-13 was stored meanwhile: run again");
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).hasSize(3);
  }

  @Test
  void aHeldEditionShouldHaveToldNothing() {
    archive.store(Sample.printed(DAY, 1, "a"), Sample.told(DAY), NOW);
    Printed second = Sample.printed(DAY, 2, "b");
    var held = new Printed(DAY, Language.ZH, 2, second.page(), State.HELD);
    archive.store(held, List.of(Sample.told(DAY, 5)), NOW);
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).isEqualTo(Sample.told(DAY));
    archive.mark(held, State.PUBLISHED);
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).containsExactly(Sample.told(DAY, 5));
  }

  @Test
  void theMemoryOfALanguageShouldPreferItsEditions() {
    Printed chinese = Sample.printed(DAY, 1, "a");
    var english = new Printed(DAY, Language.EN, 1, chinese.page(), State.CLEARED);
    archive.store(chinese, Sample.told(DAY), NOW);
    archive.store(english, List.of(Sample.told(DAY, 5)), NOW);
    archive.store(Sample.printed(NEXT, 1, "c"), Sample.told(NEXT), NOW);
    assertThat(archive.memory(Language.EN).told(DAY, NEXT)).containsExactly(Sample.told(DAY, 5));
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).isEqualTo(Sample.told(DAY));
    assertThat(archive.memory(Language.EN).told(DAY, NEXT.plusDays(1))).hasSize(4);
  }

  @Test
  void aChangedArticleShouldBeARevisionAndKeepWhatWasQuoted() {
    archive.store(Sample.printed(DAY, 1, "a"), List.of(Sample.told(DAY, 0)), NOW);
    var changed = Sample.article(DAY, 0, "改了。");
    archive.keep(List.of(changed, changed), NOW);
    archive.keep(List.of(changed, Sample.article(DAY, 1)), NOW);
    assertThat(archive.articles(NOW, NOW.plusSeconds(1)))
        .containsExactly(changed, Sample.article(DAY, 1));
    assertThat(archive.memory(Language.ZH).told(DAY, NEXT)).containsExactly(Sample.told(DAY, 0));
  }

  @Test
  void capturesShouldBeFoundByTheirAddress() {
    String url = Sample.capture(DAY, 1).url();
    try (RunCaptures captures = archive.captures(NOW)) {
      captures.keep(Sample.capture(DAY, 1));
      captures.sync();
      assertThat(archive.capture(url)).contains(captures.path());
    }
    assertThat(archive.capture("https://elsewhere.example/")).isEmpty();
  }

  @Test
  void capturesOfAKilledRunShouldBeIndexedWhenTheFolderIsOpened() {
    // Neither synced nor closed: as a killed run leaves it.
    archive.captures(NOW).keep(Sample.capture(DAY, 1));
    archive.captures(NOW.plusSeconds(5));
    reopen();
    assertThat(archive.capture(Sample.capture(DAY, 1).url())).isPresent();
  }

  @Test
  void validatorsShouldComeIntoForceWithTheArticles() {
    Capture feed = Sample.capture(DAY, 1);
    var tag = new Tag("\"x\"", "");
    try (RunCaptures captures = archive.captures(NOW)) {
      captures.keep(feed);
      archive.servers().answered(to(feed.url()), tag);
      assertThat(archive.servers().tag(feed.url())).isEmpty();
      archive.keep(List.of(), Map.of(), NOW);
    }
    reopen();
    assertThat(archive.servers().tag(feed.url())).contains(tag);
    assertThat(archive.servers().answer(feed.url())).contains(feed);
  }

  @Test
  void aValidatorShouldNotOutliveItsCapture() throws IOException {
    Capture feed = Sample.capture(DAY, 1);
    Path file;
    try (RunCaptures captures = archive.captures(NOW)) {
      captures.keep(feed);
      archive.servers().answered(to(feed.url()), new Tag("\"x\"", ""));
      archive.servers().answered(to("https://never.example/"), new Tag("\"y\"", ""));
      archive.keep(List.of(), Map.of(), NOW);
      file = captures.path();
    }
    Files.delete(file);
    reopen();
    assertThat(archive.servers().tag(feed.url())).isEmpty();
    assertThat(archive.servers().tag("https://never.example/")).isEmpty();
  }

  @Test
  void answersOfModelsShouldBeRemembered() {
    var first = new Written("一", new Usage("m", 3, 4));
    archive.answers().keep("key", first);
    archive.answers().keep("key", new Written("二", new Usage("m", 0, 0)));
    reopen();
    assertThat(archive.answers().find("key")).contains(first);
    assertThat(archive.answers().find("other")).isEmpty();
  }

  private static Answered to(String url) {
    return new Answered(url, url, true);
  }

  private void reopen() {
    archive.close();
    archive = Archive.open(folder.resolve("data"));
  }
}
