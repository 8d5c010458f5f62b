package org.chenbao.publish.cover;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.chenbao.model.Body;

/// A person's own picture made fit to be a cover.
///
/// It is drawn anew, cut to 1200 × 630 pixels around its middle: what a file says beside its
/// picture (where it was taken, a program's remarks) stays behind. It gets no label of ours, since
/// only the person knows what made it.
public sealed interface OwnCover {
  /// A file that no camera of today fills.
  int MOST_BYTES = 20 << 20;

  /// Ten times what a cover shows, in either direction.
  int MOST_PIXELS = 12_000;

  /// Below half the size of a cover it would be seen as blurred.
  int LEAST_WIDTH = Cover.WIDTH / 2;

  /// The cover as PNG.
  record Fit(Body png) implements OwnCover {}

  /// It cannot be one.
  ///
  /// @param why in words for a person
  record Unfit(String why) implements OwnCover {}

  /// Of the bytes of a PNG or JPEG file.
  static OwnCover of(byte[] file) {
    if (file.length > MOST_BYTES) {
      return new Unfit("larger than 20 MB");
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new Unfit("not a PNG or JPEG picture");
      }
      ImageReader reader = readers.next();
      try {
        return read(reader, in);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Unfit("a broken picture: " + e.getMessage());
    }
  }

  private static OwnCover read(ImageReader reader, ImageInputStream in) throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!Set.of("png", "jpeg", "jpg").contains(format)) {
      return new Unfit("not a PNG or JPEG picture");
    }
    // The size is in the head: a picture too large is not unpacked.
    reader.setInput(in);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (Math.max(width, height) > MOST_PIXELS) {
      return new Unfit("more than " + MOST_PIXELS + " pixels in one direction");
    }
    if (width < LEAST_WIDTH || height < Cover.HEIGHT / 2) {
      return new Unfit("smaller than 600 × 315 pixels: it would be blurred");
    }
    return new Fit(Body.of(Png.of(drawn(reader.read(0)))));
  }

  private static BufferedImage drawn(BufferedImage picture) {
    double scale =
        Math.max(
            (double) Cover.WIDTH / picture.getWidth(), (double) Cover.HEIGHT / picture.getHeight());
    int width = (int) Math.ceil(picture.getWidth() * scale);
    int height = (int) Math.ceil(picture.getHeight() * scale);
    var cover = new BufferedImage(Cover.WIDTH, Cover.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = cover.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Cover.PAPER);
    graphics.fillRect(0, 0, Cover.WIDTH, Cover.HEIGHT);
    graphics.drawImage(
        picture, (Cover.WIDTH - width) / 2, (Cover.HEIGHT - height) / 2, width, height, null);
    graphics.dispose();
    return cover;
  }
}
