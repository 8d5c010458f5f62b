package org.chenbao.app.desk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.chenbao.app.desk.text.DeskText.Pushed;
import org.chenbao.app.desk.text.DeskText.Update;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Manuscripts;
import org.chenbao.model.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that a desk was told is written may be lost.
class DeskTextTest {
  private static final Instant MORNING = Instant.parse("2026-02-13T06:30:00Z");

  @TempDir Path folder;
  private Archive archive;
  private Instant now = MORNING;
  private DeskText text;

  @BeforeEach
  void open() {
    archive = Archive.open(folder);
    text = opened("一二三\n");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void whatWasAcknowledgedShouldBeThereAfterTheProcessIsGone() {
    for (int i = 0; i < 450; i++) {
      assertThat(push(i, "[[0,\"字\"]," + text.now().text().length() + "]"))
          .isEqualTo(new Pushed.Accepted(i + 1));
    }
    DeskText.State before = text.now();
    archive.close();
    archive = Archive.open(folder);
    assertThat(opened("一二三\n").now()).isEqualTo(before);
    assertThat(before.text()).isEqualTo("字".repeat(450) + "一二三\n");
  }

  @Test
  void whoeverIsBehindShouldGetWhatCameBefore() {
    push(0, "[[0,\"甲\"],4]");
    assertThat(push(0, "[4,[0,\"乙\"]]"))
        .isEqualTo(new Pushed.Behind(1, List.of(new Update("desk:0", "[[0,\"甲\"],4]"))));
    assertThat(text.now().text()).isEqualTo("甲一二三\n");
    assertThat(push(1, "[5,[0,\"乙\",\"\"]]")).isEqualTo(new Pushed.Accepted(2));
    assertThat(text.now().text()).isEqualTo("甲一二三\n乙\n");
    assertThat(text.updates(1)).hasSize(1);
  }

  @Test
  void aChangeThatDoesNotFitShouldChangeNothing() {
    for (String wrong :
        List.of("[5]", "[[4]", "{}", "[-1,5]", "[[4,7]]", "[[4,\"a\\nb\"]]", "[4.5]", "\"x\"")) {
      assertThatThrownBy(() -> push(0, wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    String flood = "字".repeat(DeskText.LONGEST);
    assertThatThrownBy(() -> push(0, "[4,[0,\"" + flood + "\"]]"))
        .hasMessage("a text has at most 2000000 characters");
    assertThat(text.now()).isEqualTo(new DeskText.State(0, "一二三\n", "一二三\n"));
    assertThat(text.updates(0)).isEmpty();
  }

  @Test
  void anEarlierTextShouldComeBackAsANewVersion() {
    push(0, "[[3,\"甲乙\"],1]");
    now = MORNING.plus(Duration.ofMinutes(2));
    push(1, "[[2],1]");
    assertThat(text.at(0)).isEqualTo("一二三\n");
    assertThat(text.at(1)).isEqualTo("甲乙\n");
    assertThat(text.restore(1, "林")).isEqualTo(3);
    assertThat(text.now().text()).isEqualTo("甲乙\n");
    assertThat(text.history())
        .extracting(Manuscripts.Entry::words)
        .containsExactly("restored 1", "edited", "edited", "made");
    assertThatThrownBy(() -> text.restore(9, "林")).hasMessage("there is no version 9");
  }

  @Test
  void whatNobodyTouchedShouldFollowTheNewsroom() {
    assertThat(text.follow("一二三四\n", "merge")).isEqualTo(1);
    assertThat(text.now()).isEqualTo(new DeskText.State(1, "一二三四\n", "一二三四\n"));
    assertThat(text.now().edited()).isFalse();
    assertThat(text.follow("一二三四\n", "again")).isEqualTo(1);
    assertThat(text.updates(0)).singleElement().extracting(Update::client).isEqualTo("newsroom:1");
  }

  private Pushed push(long since, String change) {
    return text.push(since, List.of(new Update("desk:" + since, change)), "林");
  }

  private DeskText opened(String generated) {
    Manuscripts journal = archive.desk().manuscripts(LocalDate.of(2026, 2, 13), Language.ZH);
    return DeskText.open(journal, generated, () -> now);
  }
}
