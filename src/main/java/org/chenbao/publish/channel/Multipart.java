package org.chenbao.publish.channel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.channel.Message.Content;

/// A form with fields and a picture (RFC 7578); the same gives the same bytes.
final class Multipart {
  private static final int BOUNDARY = 32;

  private Multipart() {}

  /// @param fields by names of ours
  /// @param name the picture's field
  static Content of(Map<String, String> fields, String name, Body png) {
    // No picture and no text holds the digest of this picture: it is a safe line to part them by.
    String boundary = "chenbao-" + Fingerprint.of(png.bytes()).substring(0, BOUNDARY);
    var out = new ByteArrayOutputStream();
    fields.forEach((field, value) -> {
      head(out, boundary, "name=\"" + field + "\"", "text/plain; charset=utf-8");
      out.writeBytes((value + "\r\n").getBytes(StandardCharsets.UTF_8));
    });
    head(out, boundary, "name=\"" + name + "\"; filename=\"cover.png\"", "image/png");
    out.writeBytes(png.bytes());
    out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return new Content("multipart/form-data; boundary=" + boundary, Body.of(out.toByteArray()));
  }

  private static void head(ByteArrayOutputStream out, String boundary, String names, String type) {
    String head =
        "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(boundary, names, type);
    out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
  }
}
