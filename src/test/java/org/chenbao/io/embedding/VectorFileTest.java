package org.chenbao.io.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.chenbao.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {
  private static final String KEY = Fingerprint.of("a text");

  @TempDir Path folder;

  @Test
  void keptVectorsAreThereAfterOpeningAgain() {
    keep(KEY, 1);
    keep(Fingerprint.of("another"), 2);
    try (VectorFile file = open()) {
      assertThat(file.find(KEY))
          .hasValueSatisfying(v -> assertThat(v).hasSize(512).contains((short) 1));
      assertThat(file.find(Fingerprint.of("a third"))).isEmpty();
    }
  }

  @Test
  void halfARecordIsDroppedAndTheRestStays() throws IOException {
    keep(KEY, 1);
    Files.write(path(), new byte[700], StandardOpenOption.APPEND);
    keep(Fingerprint.of("another"), 2);
    try (VectorFile file = open()) {
      assertThat(file.find(KEY)).isPresent();
      assertThat(file.find(Fingerprint.of("another"))).isPresent();
    }
  }

  @Test
  void aRecordWithAWrongSumIsDropped() throws IOException {
    keep(KEY, 1);
    byte[] bytes = Files.readAllBytes(path());
    bytes[40] ^= 1;
    Files.write(path(), bytes);
    try (VectorFile file = open()) {
      assertThat(file.find(KEY)).isEmpty();
    }
    assertThat(path()).isEmptyFile();
  }

  @Test
  void aSecondReaderSeesWhatStandsAndWritesNothing() {
    keep(KEY, 1);
    try (VectorFile first = open();
        VectorFile second = open()) {
      second.keep(Fingerprint.of("another"), new short[512]);
      assertThat(second.find(KEY).orElseThrow()).isEqualTo(first.find(KEY).orElseThrow());
    }
    try (VectorFile again = open()) {
      assertThat(again.find(Fingerprint.of("another"))).isEmpty();
    }
  }

  @Test
  void theModelIsAskedOnceForAText() {
    var asked = new AtomicInteger();
    var likeness =
        new CachedLikeness(
            _ -> {
              asked.incrementAndGet();
              return new float[] {0.6f, 0.8f};
            },
            Vectors.inMemory());
    assertThat(likeness.vector("a")).isEqualTo(likeness.vector("a"));
    assertThat(asked).hasValue(1);
    assertThat(likeness.vector("a")[0]).isCloseTo(0.6f, within(1e-3f));
  }

  private void keep(String key, int value) {
    short[] vector = new short[512];
    vector[511] = (short) value;
    try (VectorFile file = open()) {
      file.keep(key, vector);
    }
  }

  private VectorFile open() {
    return VectorFile.open(path());
  }

  private Path path() {
    return folder.resolve("model.vectors");
  }
}
