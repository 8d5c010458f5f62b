package org.chenbao.publish.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.chenbao.publish.form.Label;

/// A picture as a PNG file (W3C, third edition) with its label as XMP.
final class Png {
  /// Signature and header chunk, after which other chunks may stand (section 5.6).
  private static final int HEAD = 8 + 25;

  private static final String XMP_KEY = "XML:com.adobe.xmp";

  private Png() {}

  /// Without a label.
  static byte[] of(BufferedImage picture) {
    var plain = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return plain.toByteArray();
  }

  static byte[] of(BufferedImage picture, Label label) {
    byte[] bytes = of(picture);
    byte[] chunk = chunk(international(xmp(label)));
    return ByteBuffer.allocate(bytes.length + chunk.length)
        .put(bytes, 0, HEAD)
        .put(chunk)
        .put(bytes, HEAD, bytes.length - HEAD)
        .array();
  }

  /// IPTC's digital source type, and for a generated text the label of GB 45438-2025, Annex E.
  private static String xmp(Label label) {
    String aigc =
        label
            .aigc()
            .map(mark -> "<TC260:AIGC>" + mark.replace("&", "&amp;") + "</TC260:AIGC>")
            .orElse("");
    return """
    <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\
    <x:xmpmeta xmlns:x="adobe:ns:meta/">\
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
    <rdf:Description rdf:about=""\
     xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"\
     xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">\
    <Iptc4xmpExt:DigitalSourceType>%s</Iptc4xmpExt:DigitalSourceType>%s\
    </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>\
    """
        .formatted(label.sourceType(), aigc);
  }

  /// An iTXt chunk's type and data: keyword, not compressed, no language, no translated keyword.
  private static byte[] international(String text) {
    var data = new ByteArrayOutputStream();
    data.writeBytes("iTXt".getBytes(StandardCharsets.US_ASCII));
    data.writeBytes(XMP_KEY.getBytes(StandardCharsets.US_ASCII));
    data.writeBytes(new byte[5]);
    data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return data.toByteArray();
  }

  private static byte[] chunk(byte[] typeAndData) {
    var sum = new CRC32();
    sum.update(typeAndData);
    return ByteBuffer.allocate(typeAndData.length + 8)
        .putInt(typeAndData.length - 4)
        .put(typeAndData)
        .putInt((int) sum.getValue())
        .array();
  }
}
