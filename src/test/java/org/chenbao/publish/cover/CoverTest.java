package org.chenbao.publish.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chenbao.model.Edition;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static final int PAPER = 0xFBF9F4;

  @Test
  void coverShouldHaveTheSizeThatReadersOfLinksExpect() throws IOException {
    for (Edition edition :
        List.of(
            Samples.ordinary().edition(),
            Samples.generated().edition(),
            Hostile.edition().edition())) {
      BufferedImage cover = read(Cover.of(edition));
      assertThat(cover.getWidth()).isEqualTo(1200);
      assertThat(cover.getHeight()).isEqualTo(630);
    }
  }

  @Test
  void sameEditionShouldGiveTheSameBytes() {
    assertThat(Cover.of(Samples.ordinary().edition()))
        .isEqualTo(Cover.of(Samples.ordinary().edition()));
  }

  @Test
  void edgesShouldStayFree() throws IOException {
    BufferedImage cover = read(Cover.of(Hostile.edition().edition()));
    for (int y = 0; y < 270; y++) {
      assertThat(cover.getRGB(20, y) & 0xFFFFFF).isEqualTo(PAPER);
      assertThat(cover.getRGB(1180, y) & 0xFFFFFF).isEqualTo(PAPER);
    }
  }

  @Test
  void generatedEditionShouldBeLabelledForMachinesOnce() {
    String file = new String(Cover.of(Samples.generated().edition()), StandardCharsets.UTF_8);
    assertThat(file)
        .containsOnlyOnce("<TC260:AIGC>{\"AIGC\":{\"Label\":\"1\"")
        .containsOnlyOnce("trainedAlgorithmicMedia");
  }

  @Test
  void extractiveEditionShouldNotBeLabelledAsGenerated() {
    String file = new String(Cover.of(Samples.ordinary().edition()), StandardCharsets.UTF_8);
    assertThat(file).contains("/algorithmicMedia<").doesNotContain("TC260:AIGC>");
  }

  @Test
  void everyChunkShouldBeSound() throws IOException {
    byte[] bytes = Cover.of(Samples.generated().edition());
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      reader.setInput(in);
      assertThat(reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0").getFirstChild())
          .isNotNull();
      assertThat(reader.read(0)).isNotNull();
    }
  }

  @Test
  void coverWithoutChineseFontShouldSayWhatFiguresCan() {
    var latin =
        new Faces(
            new Font(Font.SERIF, Font.PLAIN, 1), new Font(Font.SANS_SERIF, Font.PLAIN, 1), false);
    BufferedImage cover = Cover.drawn(Samples.ordinary().edition(), Optional.of(latin));
    BufferedImage bare = Cover.drawn(Samples.ordinary().edition(), Optional.empty());
    assertThat(inked(cover, 200, 400)).isGreaterThan(5_000);
    assertThat(inked(bare, 0, 270)).isZero();
    assertThat(inked(bare, 500, 630)).isGreaterThan(20_000);
  }

  private static long inked(BufferedImage cover, int from, int to) {
    return IntStream.range(from, to)
        .mapToLong(y ->
            IntStream.range(0, cover.getWidth())
                .filter(x -> (cover.getRGB(x, y) & 0xFFFFFF) != PAPER)
                .count())
        .sum();
  }

  @Test
  void characterThatNoFontHasShouldBeLeftOut() {
    var text = Faces.set("A\uE123B", new Font(Font.SANS_SERIF, Font.PLAIN, 20)).getIterator();
    assertThat(text.first()).isEqualTo('A');
    assertThat(text.next()).isEqualTo('B');
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
  }
}
