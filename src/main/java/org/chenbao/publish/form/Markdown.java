package org.chenbao.publish.form;

import java.util.Optional;
import java.util.regex.Pattern;

/// The one place where text becomes Markdown (CommonMark 0.31 with GitHub's extensions).
///
/// Whatever the text holds, a reader of the Markdown sees these characters and nothing else: no
/// emphasis, link, image, code, HTML, entity, list, heading, table or rule can begin in it.
final class Markdown {
  /// Marks that act anywhere in a line. `~` because one pair of `3~5` strikes out on GitHub, `|`
  /// because two lines can make a table.
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*\\[\\]<~|]");

  /// Acts at the edge of a word only, so that `snake_case` stays readable.
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z0-9#]+;)");

  /// What GitHub turns into links without being asked (GFM 0.29, section 6.9).
  private static final Pattern BARE_LINK =
      Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp):|(?<=www)\\.");

  /// What acts only where a block begins.
  private static final Pattern BLOCK = Pattern.compile("^(?=[#>+=-])|^(\\d{1,9})(?=[.)](\\s|$))");

  private Markdown() {}

  /// Text inside a line.
  static String text(String raw) {
    String line = ACTIVE.matcher(Line.of(raw)).replaceAll("\\\\$0");
    line = UNDERSCORE.matcher(line).replaceAll("\\\\_");
    line = ENTITY.matcher(line).replaceAll("\\\\&");
    return BARE_LINK.matcher(line).replaceAll("\\\\$0");
  }

  /// Text that begins a paragraph, a bullet or a heading.
  static String block(String raw) {
    String line = text(raw);
    String closed = line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line;
    return BLOCK.matcher(closed).replaceFirst("$1\\\\");
  }

  /// Text in bold, to be followed by punctuation or a space.
  ///
  /// So followed it always closes: CommonMark lets `**` close after a punctuation mark only where
  /// another or a space follows, which Chinese text without spaces breaks (section 6.2, rule 6).
  static String bold(String raw) {
    return "**" + text(raw) + "**";
  }

  /// A link, or the text alone where the address is not one to follow.
  static String link(String raw, String url) {
    Optional<String> address = Address.of(url);
    return address.map(a -> "[" + text(raw) + "](" + destination(a) + ")").orElse(text(raw));
  }

  /// Brackets could end a destination, and entities are read in one too.
  private static String destination(String address) {
    String closed = address.replace("(", "%28").replace(")", "%29");
    return ENTITY.matcher(closed).replaceAll("&amp;");
  }
}
