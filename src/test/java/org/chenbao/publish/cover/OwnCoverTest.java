package org.chenbao.publish.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnCoverTest {

  @ParameterizedTest
  @CsvSource({"png, 1200, 630", "png, 2000, 2000", "jpg, 3000, 900", "jpg, 600, 1800"})
  void pictureShouldBecomeACover(String format, int width, int height) throws IOException {
    byte[] cover = fit(file(format, width, height));
    BufferedImage drawn =
        Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(cover)), "a picture");
    assertThat(drawn.getWidth()).isEqualTo(1200);
    assertThat(drawn.getHeight()).isEqualTo(630);
    assertThat(drawn.getRGB(600, 315) & 0xFF).isBetween(0x70, 0x90);
    assertThat(new String(cover, StandardCharsets.ISO_8859_1))
        .contains("PNG")
        .doesNotContain("XMP");
  }

  @ParameterizedTest
  @CsvSource({"599, 400, blurred", "700, 300, blurred", "12001, 700, pixels"})
  void pictureOfAnotherSizeShouldBeRefused(int width, int height, String why) throws IOException {
    unfit(file("png", width, height), why);
  }

  @Test
  void whatIsNoPictureShouldBeRefused() throws IOException {
    unfit("not a picture".getBytes(StandardCharsets.UTF_8), "not a PNG or JPEG");
    unfit(new byte[0], "not a PNG or JPEG");
    unfit(file("gif", 700, 400), "not a PNG or JPEG");
    byte[] whole = file("png", 700, 400);
    unfit(Arrays.copyOf(whole, whole.length / 2), "a broken picture");
    unfit(new byte[OwnCover.MOST_BYTES + 1], "larger than 20 MB");
  }

  private static byte[] fit(byte[] file) {
    return OwnCover.of(file) instanceof OwnCover.Fit(var png) ? png.bytes() : new byte[0];
  }

  private static void unfit(byte[] file, String why) {
    assertThat(OwnCover.of(file))
        .isInstanceOfSatisfying(
            OwnCover.Unfit.class, unfit -> assertThat(unfit.why()).contains(why));
  }

  private static byte[] file(String format, int width, int height) throws IOException {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        picture.setRGB(x, y, 0x808080);
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, format, out);
    return out.toByteArray();
  }
}
