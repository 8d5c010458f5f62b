package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.Sample;
import org.chenbao.app.desk.Day;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.duty.Runs;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk runs the example day again.
class DeskRunsTest {
  private static final LocalDate DATE = LocalDate.of(2026, 2, 13);

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private Archive archive;
  private Desk desk;
  private Runs runs;

  @BeforeEach
  void open() {
    archive = Archive.open(ExampleDesk.into(folder.resolve("data")));
    var clock = InstantSource.system();
    desk = new Desk(archive, new DeskPress(archive, Map.of(), Optional.empty()), clock);
    var manner = new DeskRuns.Manner(Optional.empty(), "extractive", true);
    runs = new DeskRuns(archive, desk, manner, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Runs.Made run() {
    return runs.run(
        Optional.empty(),
        Language.ZH,
        new Runs.Watch() {
          @Override
          public void source(String id, String name, String outcome, String words, int entries) {
            told.add("source " + outcome);
          }

          @Override
          public void stage(String name, int count, double seconds) {
            told.add("stage " + name);
          }
        });
  }

  @Test
  void aDayThatNobodyTouchedShouldBePublishedAgain() throws IOException {
    Path page = folder.resolve("data/editions/2026-02-13/edition.md");
    byte[] before = Files.readAllBytes(page);
    Files.delete(page);
    assertThat(run().state()).isEqualTo("published");
    assertThat(page).hasBinaryContent(before);
    assertThat(told).contains("source fresh", "stage collect", "stage digest", "stage publish");
  }

  @Test
  void whatAPersonAddedShouldStayAndNothingBePublished() throws IOException {
    Path page = folder.resolve("data/editions/2026-02-13/edition.md");
    Day day = desk.day(DATE, Language.ZH);
    day.add(Sample.article("added", "lark", "云雀公司发布新机器人", "云雀公司今天发布新机器人。"), "林");
    Files.delete(page);
    assertThat(run().state()).isEqualTo("draft");
    assertThat(page).doesNotExist();
    assertThat(archive.desk().articles(DATE, Language.ZH))
        .extracting(a -> a.id())
        .contains("added");
    assertThat(desk.day(DATE, Language.ZH).view().undo()).contains("云雀公司发布新机器人");
    day.undo();
    run();
    assertThat(archive.desk().articles(DATE, Language.ZH))
        .extracting(a -> a.id())
        .doesNotContain("added");
  }
}
