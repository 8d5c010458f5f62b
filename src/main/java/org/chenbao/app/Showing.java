package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.channel.Message;

/// A message as a person reads it before letting it go. The bytes themselves go into files with
/// `--out`.
final class Showing {
  /// A picture in a form.
  private static final Pattern PICTURE =
      Pattern.compile("(?s)(Content-Type: image/png\r\n\r\n)(.*?)(?=\r\n--chenbao-)");

  /// A text that a letter holds in base64.
  private static final Pattern ENCODED =
      Pattern.compile(
          "(?s)((?<!filename=\"cover.png\"\r\n)Content-Transfer-Encoding: base64\r\n\r\n)(.*?)(?=\r\n--)");

  /// A picture in a letter.
  private static final Pattern INLINE =
      Pattern.compile(
          "(?s)(filename=\"cover.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n)(.*?)(?=\r\n--)");

  private Showing() {}

  /// What is sent, its length and its digest, then the words.
  static List<String> of(int place, Message message) {
    byte[] bytes = message.content().body().bytes();
    var lines = new ArrayList<String>();
    lines.add(
        "-- %d · %s · %s · %s, %d bytes, sha256 %s"
            .formatted(
                place,
                message.slot(),
                message.act(),
                message.content().type(),
                bytes.length,
                Fingerprint.of(bytes)));
    text(message.content().type(), bytes).lines().forEach(lines::add);
    return lines;
  }

  private static String text(String type, byte[] bytes) {
    if (!type.startsWith("multipart/") && !type.startsWith("message/")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    String plain = PICTURE.matcher(raw).replaceAll(m -> m.group(1) + "[PNG]");
    plain = INLINE.matcher(plain).replaceAll(m -> m.group(1) + "[PNG]");
    String shown = ENCODED.matcher(plain).replaceAll(Showing::decoded);
    return new String(shown.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String decoded(java.util.regex.MatchResult found) {
    byte[] text = Base64.getMimeDecoder().decode(found.group(2));
    String words = new String(text, StandardCharsets.ISO_8859_1);
    return Matcher.quoteReplacement(found.group(1) + words);
  }
}
