package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionCommandTest {
  @TempDir private Path folder;

  @Test
  void unusableFilesShouldEndWithTwo() throws IOException {
    Path bytes = Files.write(folder.resolve("bytes.md"), new byte[] {(byte) 0xff});
    assertThat(Main.run("edition", bytes.toString())).isEqualTo(Exit.UNUSABLE);
    assertThat(Main.run("edition", folder.resolve("none.md").toString())).isEqualTo(Exit.UNUSABLE);
    assertThat(Main.run("edition")).isEqualTo(Exit.UNUSABLE);
    Path edition = Files.writeString(folder.resolve("edition.md"), "# 一\n");
    assertThat(Main.run("edition", edition.toString(), "--front", edition.toString()))
        .isEqualTo(Exit.UNUSABLE);
  }

  @Test
  void anyTextShouldBeAnEditionOfSomeKind() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.md"), "");
    assertThat(Main.run("edition", empty.toString(), "--markdown")).isEqualTo(Exit.DONE);
  }
}
