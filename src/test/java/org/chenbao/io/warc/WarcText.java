package org.chenbao.io.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// Writes WARC records byte by byte, as other people's crawlers do.
final class WarcText {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /// Appends a record: its fields, then `Content-Length`, then the block.
  WarcText record(String fields, byte[] block) {
    String head = "WARC/1.0\n" + fields.strip() + "\nContent-Length: " + block.length + "\n\n";
    out.writeBytes(lines(head));
    out.writeBytes(block);
    out.writeBytes(lines("\n\n"));
    return this;
  }

  /// Appends a response with an HTTP head.
  WarcText response(String url, String at, String http, byte[] body) {
    String fields =
        """
        WARC-Type: response
        WARC-Record-ID: <urn:uuid:%s>
        WARC-Target-URI: %s
        WARC-Date: %s
        Content-Type: application/http; msgtype=response
        """
            .formatted(
                UUID.nameUUIDFromBytes((url + at).getBytes(StandardCharsets.UTF_8)), url, at);
    return record(fields, join(lines(http.strip() + "\n\n"), body));
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  static byte[] join(byte[] one, byte[] other) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  static byte[] lines(String text) {
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
