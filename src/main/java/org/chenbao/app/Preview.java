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

  /// A picture within a letter: what its HTML calls it, and its bytes in base64.
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?s)Content-Type: image/png\r\nContent-ID: <([^>]+)>\r\n.*?base64\r\n\r\n(.*?)\r\n--");

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

  /// The HTML of a letter, with its pictures in it: a browser has no letter to find them in.
  static Optional<Body> html(Message message) {
    if (!message.content().type().startsWith("message/")) {
      return Optional.empty();
    }
    return part(LETTER, message)
        .map(found -> new String(Base64.getMimeDecoder().decode(found), StandardCharsets.UTF_8))
        .map(html -> enclosed(html, message))
        .map(html -> Body.of(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static String enclosed(String html, Message message) {
    Matcher picture = ENCLOSED.matcher(raw(message));
    String whole = html;
    while (picture.find()) {
      String data = picture.group(2).replace("\r\n", "");
      whole = whole.replace("cid:" + picture.group(1), "data:image/png;base64," + data);
    }
    return whole;
  }

  /// The picture of a form.
  static Optional<Body> image(Message message) {
    return message.content().type().startsWith("multipart/")
        ? part(PICTURE, message).map(found -> Body.of(found.getBytes(StandardCharsets.ISO_8859_1)))
        : Optional.empty();
  }

  private static Optional<String> part(Pattern pattern, Message message) {
    Matcher found = pattern.matcher(raw(message));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /// One byte is one character here, whatever it stands for.
  private static String raw(Message message) {
    return new String(message.content().body().bytes(), StandardCharsets.ISO_8859_1);
  }
}
