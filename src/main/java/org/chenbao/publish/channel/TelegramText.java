package org.chenbao.publish.channel;

import java.util.List;

/// The one place where text becomes Telegram's HTML; counts what Telegram counts.
///
/// Telegram takes five characters for markup: `<`, `>`, `&` and, in an attribute, `"`
/// (core.telegram.org/bots/api#html-style). It counts text in UTF-16 code units after reading the
/// markup, and passes over all entities after the hundredth.
final class TelegramText {
  /// Of a message.
  static final int LONGEST = 4_096;

  /// Of a picture's caption.
  static final int LONGEST_CAPTION = 1_024;

  private static final int MOST_ENTITIES = 100;

  private final StringBuilder html = new StringBuilder();
  private int length;
  private int entities;

  /// Words as they are.
  TelegramText words(String words) {
    html.append(escaped(words));
    length += words.length();
    return this;
  }

  TelegramText bold(String words) {
    return tagged("b", words);
  }

  TelegramText italic(String words) {
    return tagged("i", words);
  }

  /// A link, or the words alone where the address is empty.
  TelegramText link(String words, String url) {
    if (url.isEmpty()) {
      return words(words);
    }
    html.append("<a href=\"").append(escaped(url)).append("\">");
    words(words);
    html.append("</a>");
    entities++;
    return this;
  }

  /// The end of a line.
  TelegramText line() {
    return words("\n");
  }

  TelegramText and(TelegramText more) {
    html.append(more.html);
    length += more.length;
    entities += more.entities;
    return this;
  }

  /// True where both together are no longer than `limit` and have no more entities than are heeded.
  boolean fits(TelegramText more, int limit) {
    return length + more.length <= limit && entities + more.entities <= MOST_ENTITIES;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /// As many of the parts, from the first, as fit.
  static TelegramText fitting(List<TelegramText> parts, int limit) {
    var text = new TelegramText();
    for (TelegramText part : parts) {
      if (!text.fits(part, limit)) {
        return text;
      }
      text.and(part);
    }
    return text;
  }

  /// The HTML.
  String html() {
    return html.toString();
  }

  /// In UTF-16 code units, as shown.
  int length() {
    return length;
  }

  private TelegramText tagged(String tag, String words) {
    html.append('<').append(tag).append('>');
    words(words);
    html.append("</").append(tag).append('>');
    entities++;
    return this;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
