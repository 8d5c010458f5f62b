package org.chenbao.io.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTreeTest {
  @TempDir private Path folder;

  @Test
  void fileShouldBeReadAsItWasWrittenLast() {
    var tree = new FolderTree(folder.resolve("site"));
    assertThat(tree.read("2026-02-13/index.html")).isEmpty();
    tree.write("2026-02-13/index.html", bytes("old"));
    tree.write("2026-02-13/index.html", bytes("new"));
    assertThat(tree.read("2026-02-13/index.html").orElseThrow()).isEqualTo(bytes("new"));
  }

  @Test
  void sameBytesShouldLeaveTheFileAlone() throws IOException {
    var tree = new FolderTree(folder);
    tree.write("a.html", bytes("x"));
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("a.html"), longAgo);
    tree.write("a.html", bytes("x"));
    assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(longAgo);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.html"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "/etc/x", "a/../../x", ".x", "a//b", "a\\..\\b", "", "a/"})
  void pathOutOfTheFolderShouldBeRefused(String path) {
    var tree = new FolderTree(folder);
    assertThatThrownBy(() -> tree.write(path, bytes("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
