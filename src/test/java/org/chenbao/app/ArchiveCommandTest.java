package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chenbao.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder put away, brought back, and taken elsewhere.
class ArchiveCommandTest {
  private static final String EXAMPLE = "example";

  @TempDir Path folder;

  private Path data = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    data = folder.resolve("data");
    ExampleDesk.into(data);
  }

  @Test
  void aRestoredFolderShouldHoldWhatWasPutAway() throws IOException {
    Path file = folder.resolve("monday.zip");
    Path restored = folder.resolve("restored");
    assertThat(Typed.said(data, Exit.DONE, "archive", "backup", file.toString()))
        .contains("files in " + file);
    assertThat(Typed.said(restored, Exit.DONE, "archive", "restore", file.toString()))
        .contains("files in " + restored);
    assertThat(export(restored, "after")).isEqualTo(export(data, "before"));
    assertThat(Typed.said(restored, Exit.UNUSABLE, "archive", "restore", file.toString()))
        .contains("is not empty")
        .hasLineCount(1);
  }

  @Test
  void anExportShouldBeReadableByOthersAndByUs() throws IOException {
    Path out = folder.resolve("out");
    assertThat(Typed.said(data, Exit.DONE, "archive", "export", out.toString()))
        .matches("(?s)\\d+ editions and \\d+ articles in .*");
    Path articles = out.resolve("articles/2026-02.jsonl");
    assertThat(Files.readAllLines(articles)).hasSizeGreaterThan(20);
    assertThat(out.resolve("editions/2026-02-13/edition.json")).isNotEmptyFile();
    String again =
        Typed.said(
            folder.resolve(EXAMPLE),
            Exit.DONE,
            "brief",
            "--articles",
            articles.toString(),
            "--date",
            "2026-02-13",
            "--out",
            folder.resolve("again").toString());
    assertThat(again).isNotBlank();
    assertThat(folder.resolve("again/edition.md")).isNotEmptyFile();
  }

  @Test
  void whereThereIsNothingThatShouldBeSaid() {
    Path empty = folder.resolve("empty");
    assertThat(Typed.said(empty, Exit.UNUSABLE, "archive", "backup", "x.zip"))
        .contains("no archive in " + empty)
        .hasLineCount(1);
    assertThat(Typed.said(empty, Exit.UNUSABLE, "archive", "export", "x")).contains("nothing in");
    assertThat(
            Typed.said(folder.resolve("none"), Exit.UNUSABLE, "archive", "restore", "missing.zip"))
        .contains("no such file: missing.zip")
        .hasLineCount(1);
  }

  /// The names and contents of what an export writes.
  private Map<String, String> export(Path from, String name) throws IOException {
    Path out = folder.resolve(name);
    Typed.said(from, Exit.DONE, "archive", "export", out.toString());
    var files = new TreeMap<String, String>();
    try (var walk = Files.walk(out)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }
}
