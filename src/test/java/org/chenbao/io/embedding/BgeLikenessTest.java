package org.chenbao.io.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BgeLikenessTest {
  private static BgeLikeness likeness;

  @TempDir static Path folder;

  @BeforeAll
  static void open() {
    Opening opening = BgeLikeness.open(folder);
    assertThat(opening).isInstanceOf(Opening.Ready.class);
    likeness = ((Opening.Ready) opening).likeness();
  }

  @Test
  void vectorsHaveLengthOne() {
    float[] vector = likeness.vector("OpenAI 发布新模型");
    assertThat(vector).hasSize(512);
    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
  }

  @Test
  void twoLatinNamesAreNotOneUnknownWord() {
    double same = like("OpenAI 发布新模型", "Anthropic 发布新模型");
    assertThat(same).isCloseTo(0.761, within(0.01));
  }

  @Test
  void capitalLettersAndAccentsMakeNoDifference() {
    assertThat(like("Mistral lève des fonds", "MISTRAL LEVE DES FONDS")).isCloseTo(1, within(1e-5));
  }

  @Test
  void oneEventInTwoLanguagesIsNearerThanTwoEvents() {
    String chinese = "OpenAI 发布全新编程模型";
    assertThat(like("OpenAI releases a new coding model", chinese))
        .isGreaterThan(like("Nvidia opens a research office in Taipei", chinese) + 0.1);
  }

  @Test
  void longTextsAreCutNotRefused() {
    assertThat(likeness.vector("人工智能 ".repeat(5_000))).hasSize(512);
    assertThat(likeness.vector("")).hasSize(512);
  }

  @Test
  void manyThreadsGetTheSameVectors() {
    List<String> texts = IntStream.range(0, 40).mapToObj(i -> "模型 " + i + " 发布").toList();
    List<float[]> alone = texts.stream().map(likeness::vector).toList();
    List<float[]> together = texts.parallelStream().map(likeness::vector).toList();
    for (int i = 0; i < texts.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i));
    }
  }

  @Test
  void theNativeLibraryIsUnpackedOnce() throws Exception {
    if (System.getProperty("onnxruntime.native.path", "").startsWith(folder.toString())) {
      try (var files = Files.walk(folder)) {
        assertThat(files.map(p -> p.getFileName().toString()))
            .contains(System.mapLibraryName("onnxruntime"))
            .noneMatch(name -> name.endsWith(".part"));
      }
    }
  }

  private static double like(String one, String other) {
    return cosine(likeness.vector(one), likeness.vector(other));
  }

  private static double cosine(float[] one, float[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> (double) one[i] * other[i]).sum();
  }
}
