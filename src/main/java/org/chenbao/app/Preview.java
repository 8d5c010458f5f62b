package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.app.desk.web.Outlets.Piece;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Message;

/// What a person sees of a message before it goes: its words, and its HTML and picture where it has
/// them.
final class Preview {
  private static final Pattern LETTER =
      Pattern.compile(
          "(?s)Content-Type: text/html[^\r"
              + "]*\r\n"
              + "Content-Transfer-Encoding: base64\r\n\r\n"
              + "(.*?)\r\n"
              + "--");
  private static final Pattern PICTURE =
      Pattern.compile("(?s)Content-Type: image/png\r\n\r\n(.*?)\r\n--chenbao-");

  private Preview() {}

  /// What a person sees first.
  ///
  /// @param page true where the edition's page stands for it
  static Piece of(Message message, boolean page) {
    return new Piece(
        message.slot(),
        message.act(),
        message.content().type(),
        message.content().body().bytes().length,
        words(message),
        page || html(message).isPresent(),
        image(message).isPresent());
  }

  private static String words(Message message) {
    // The first line says what the piece says already.
    return Showing.of(1, message).stream().skip(1).collect(Collectors.joining("\n"));
  }

  /// The HTML of a letter.
  static Optional<Body> html(Message message) {
    return message.content().type().startsWith("message/")
        ? part(LETTER, message).map(found -> Body.of(Base64.getMimeDecoder().decode(found)))
        : Optional.empty();
  }

  /// The picture of a form.
  static Optional<Body> image(Message message) {
    return message.content().type().startsWith("multipart/")
        ? part(PICTURE, message).map(found -> Body.of(found.getBytes(StandardCharsets.ISO_8859_1)))
        : Optional.empty();
  }

  private static Optional<String> part(Pattern pattern, Message message) {
    // One byte is one character here, whatever it stands for.
    String raw = new String(message.content().body().bytes(), StandardCharsets.ISO_8859_1);
    Matcher found = pattern.matcher(raw);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
