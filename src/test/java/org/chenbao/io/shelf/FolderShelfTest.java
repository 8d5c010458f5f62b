package org.chenbao.io.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chenbao.io.Unusable;
import org.chenbao.model.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderShelfTest {
  private static final Map<String, String> OLD = Map.of("index.html", "old", "edition.md", "old");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new", "edition.md", "new", "cover/small.png", "new");

  @TempDir private Path root;

  @Test
  void aNewFolderShouldHoldAllFilesAndNothingElse() throws IOException {
    Path folder = root.resolve("editions/2026-02-13");
    Receipt receipt = put(folder, NEW);
    assertThat(files(root))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "editions/2026-02-13/index.html",
                "new",
                "editions/2026-02-13/edition.md",
                "new",
                "editions/2026-02-13/cover/small.png",
                "new"));
    assertThat(receipt.channel()).isEqualTo("folder");
    assertThat(receipt.address()).isEqualTo(folder.toString());
  }

  @Test
  void anEmptyFolderShouldBeFilled() throws IOException {
    put(Files.createDirectory(root.resolve("out")), NEW);
    assertThat(files(root.resolve("out"))).isEqualTo(NEW);
  }

  @Test
  void newFilesShouldReplaceOldOnesAndLeaveOthersAlone() throws IOException {
    put(root, OLD);
    Files.writeString(root.resolve("notes.txt"), "mine");
    put(root, NEW);
    var expected = new TreeMap<>(NEW);
    expected.put("notes.txt", "mine");
    assertThat(files(root)).isEqualTo(expected);
  }

  @Test
  void theSameFilesShouldGiveTheSameReceiptAndNotBeWrittenAgain() throws IOException {
    Receipt first = put(root, NEW);
    var before = Files.getLastModifiedTime(root.resolve("index.html"));
    assertThat(put(root, new TreeMap<>(NEW))).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(root.resolve("index.html"))).isEqualTo(before);
    assertThat(put(root, OLD).digest()).isNotEqualTo(first.digest());
  }

  @Test
  void whatAKilledRunStagedInPartShouldBeThrownAway() throws IOException {
    put(root, OLD);
    Files.createDirectory(root.resolve(".chenbao-new"));
    Files.writeString(root.resolve(".chenbao-new/index.html"), "ha");
    put(root, OLD);
    assertThat(files(root)).isEqualTo(OLD);
  }

  @Test
  void whatAKilledRunLeftBesideShouldBeThrownAway() throws IOException {
    Files.createDirectories(root.resolve(".out.new/cover"));
    Files.writeString(root.resolve(".out.new/index.html"), "ha");
    put(root.resolve("out"), OLD);
    assertThat(root.resolve(".out.new")).doesNotExist();
    assertThat(files(root.resolve("out"))).isEqualTo(OLD);
  }

  @Test
  void whatAKilledRunStagedCompletelyShouldBeFinished() throws IOException {
    put(root, Map.of("index.html", "old", "edition.md", "new", "keep.txt", "same"));
    Files.createDirectory(root.resolve(".chenbao-new"));
    Files.writeString(root.resolve(".chenbao-new/index.html"), "new");
    Files.writeString(root.resolve(".chenbao-new/.complete"), "");
    put(root, Map.of("keep.txt", "same"));
    assertThat(files(root))
        .isEqualTo(Map.of("index.html", "new", "edition.md", "new", "keep.txt", "same"));
  }

  @Test
  void pagesShouldComeLast() {
    assertThat(FolderShelf.order(Stream.of("index.html", "a.png", "edition.md")))
        .containsExactly("a.png", "edition.md", "index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "../a", "/a", "a//b", "a/../b", "a\\b", ".hidden", "a\nb", "C:"})
  void namesThatLeadAwayShouldBeRefused(String name) {
    assertThatThrownBy(() -> put(root.resolve("out"), Map.of("ok", "x", name, "y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a name for a file");
    assertThat(root.resolve("out")).doesNotExist();
  }

  @Test
  void aPlaceThatIsAFileShouldBeNamed() throws IOException {
    Path file = Files.writeString(root.resolve("out"), "a file");
    assertThatThrownBy(() -> put(file, NEW))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(file.toString());
    assertThat(file).hasContent("a file");
  }

  private static Receipt put(Path folder, Map<String, String> files) {
    var bytes = new TreeMap<String, byte[]>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new FolderShelf(folder).put(bytes);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
