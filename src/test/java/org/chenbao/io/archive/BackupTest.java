package org.chenbao.io.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chenbao.io.Unusable;
import org.chenbao.model.Body;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Instant NOON = Sample.noon(Sample.DAY);

  @TempDir private Path folder;

  private Path data = Path.of("");
  private Path file = Path.of("");
  private Path restored = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    data = folder.resolve("data");
    file = folder.resolve("backups/monday.zip");
    restored = folder.resolve("restored");
    try (Archive archive = Archive.open(data)) {
      try (RunCaptures captures = archive.captures(NOON)) {
        captures.keep(Sample.capture(Sample.DAY, 1));
      }
      archive.store(
          Sample.printed(Sample.DAY, 1, "told"), Sample.told(Sample.DAY), NOON, List.of("group"));
    }
    Files.createDirectories(data.resolve("editions/2026-02-13"));
    Files.writeString(data.resolve("editions/2026-02-13/edition.md"), "晨报");
    Files.createDirectories(data.resolve("site"));
    Files.writeString(data.resolve("site/index.html"), "made again");
  }

  @Test
  void whatCannotBeMadeAgainShouldComeBack() throws IOException {
    int files = Backup.make(data, file);
    assertThat(Backup.restore(file, restored)).isEqualTo(files).isEqualTo(3);

    assertThat(restored.resolve("editions/2026-02-13/edition.md")).hasContent("晨报");
    assertThat(restored.resolve("site")).doesNotExist();
    assertThat(restored.resolveSibling("restored.restoring")).doesNotExist();
    try (Archive before = Archive.open(data);
        Archive after = Archive.open(restored)) {
      assertThat(after.editions()).isNotEmpty().isEqualTo(before.editions());
      String url = Sample.capture(Sample.DAY, 1).url();
      assertThat(Files.readAllBytes(after.capture(url).orElseThrow()))
          .isEqualTo(Files.readAllBytes(before.capture(url).orElseThrow()));
    }
  }

  @Test
  void aBackupShouldBeMadeWhileAnotherWrites() {
    try (Archive archive = Archive.open(data)) {
      assertThat(Backup.make(data, file)).isEqualTo(3);
      assertThat(archive.editions()).hasSize(1);
    }
  }

  @Test
  void aBackupInsideItsFolderShouldLeaveItselfOut() {
    Path inside = data.resolve("monday.zip");
    assertThat(Backup.make(data, inside)).isEqualTo(Backup.make(data, inside)).isEqualTo(3);
  }

  @Test
  void whatWasOnItsWayShouldWaitForAPerson() {
    try (Archive archive = Archive.open(data)) {
      Outbox outbox = archive.outbox(InstantSource.fixed(NOON));
      Delivery delivery = outbox.deliveries(Sample.DAY, Language.ZH).getFirst();
      var content =
          new Message.Content("text/plain", Body.of("晨报".getBytes(StandardCharsets.UTF_8)));
      outbox.approve(
          delivery,
          List.of(
              new Message("once", "send", content, "a message", false),
              new Message("often", "send", content, "a call with an id", true)));
    }
    Backup.make(data, file);
    Backup.restore(file, restored);
    try (Archive archive = Archive.open(restored)) {
      assertThat(archive.outbox(InstantSource.fixed(NOON)).open("group"))
          .extracting(e -> e.fate().getClass().getSimpleName())
          .containsExactly("Doubtful", "Ready");
    }
  }

  @Test
  void aDamagedBackupShouldChangeNothing() throws IOException {
    Backup.make(data, file);
    byte[] whole = Files.readAllBytes(file);
    for (int keep : new int[] {whole.length / 2, whole.length - 10, 0}) {
      Files.write(file, Arrays.copyOf(whole, keep));
      assertRefused("damaged");
    }
    byte[] changed = whole.clone();
    changed[whole.length / 3] ^= 1;
    Files.write(file, changed);
    assertRefused("damaged");
  }

  @Test
  void aNameThatLeadsOutShouldBeRefused() throws IOException {
    Files.createDirectories(file.getParent());
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("chenbao.db"));
      zip.putNextEntry(new ZipEntry("../escaped"));
    }
    assertRefused("../escaped");
    assertThat(folder.resolve("escaped")).doesNotExist();
  }

  @Test
  void whatIsNoBackupShouldBeNamed() throws IOException {
    Files.createDirectories(file.getParent());
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("holiday.jpg"));
    }
    assertRefused("no backup of an archive");
    Files.delete(file);
    assertRefused("no such file");
  }

  @Test
  void aFolderThatHoldsSomethingShouldBeLeftAlone() {
    Backup.make(data, file);
    assertThatThrownBy(() -> Backup.restore(file, data))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("not empty");
    assertThatThrownBy(() -> Backup.make(folder.resolve("backups"), file))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("no archive in");
  }

  private void assertRefused(String why) {
    assertThatThrownBy(() -> Backup.restore(file, restored))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining(why);
    assertThat(restored).doesNotExist();
    assertThat(restored.resolveSibling("restored.restoring")).doesNotExist();
  }
}
