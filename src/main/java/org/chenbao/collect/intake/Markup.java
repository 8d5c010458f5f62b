package org.chenbao.collect.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Markup of strangers made harmless: into words, or into the few elements that a text needs.
public final class Markup {
  /// A title longer than this is a mistake or an attack; 20 MB titles exist in hostile feeds.
  private static final int LONGEST_TITLE = 1_000;

  /// About fifty times a long read; what follows is cut before it is parsed.
  private static final int LONGEST_HTML = 1_000_000;

  /// Elements of HTML and entities: `List<String>` in a title is no markup, `<b>` is.
  private static final Pattern MARKED =
      Pattern.compile(
          "<[/!]?(?:a|abbr|acronym|address|applet|b|bdi|big|blink|blockquote|body|br|center|cite|code|del"
              + "|div|em|embed|font|form|frame|h[1-6]|html|i|iframe|img|input|ins|kbd|li|link|mark|math"
              + "|meta|nobr|object|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup"
              + "|svg|table|td|tr|tt|u|ul|var|--)(?:[\\s/>:-]|$)|&#?\\w{1,31};",
          Pattern.CASE_INSENSITIVE);

  /// What its own attributes hide from a reader, and so from who reads what is left.
  private static final String UNSEEN =
      "[hidden], [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d]))]";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
  private static final Pattern HALVES = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  private Markup() {}

  /// One line of words: tags removed, entities decoded, white space folded, length limited.
  public static String line(String raw) {
    return isLine(raw) ? raw : folded(raw);
  }

  /// True where there is nothing to fold, decode or cut, as in most titles.
  private static boolean isLine(String raw) {
    boolean blank = true;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean other =
          c < ' ' || c == '<' || c == '&' || c == 0xA0 || c == 0x3000 || Character.isSurrogate(c);
      if (other || (blank && c == ' ')) {
        return false;
      }
      blank = c == ' ';
    }
    return !raw.isEmpty() && !blank && raw.length() <= LONGEST_TITLE;
  }

  private static String folded(String raw) {
    String text = raw.length() > 4 * LONGEST_TITLE ? raw.substring(0, 4 * LONGEST_TITLE) : raw;
    if (marked(text)) {
      text = words(text);
    }
    String folded = whole(BLANKS.matcher(text).replaceAll(" ")).strip();
    return folded.length() > LONGEST_TITLE ? folded.substring(0, LONGEST_TITLE) : folded;
  }

  /// HTML without anything that acts: links, lists, emphasis, tables and images stay.
  ///
  /// @param base what relative addresses in it are resolved against, or empty
  public static String safe(String html, String base) {
    if (html.isBlank()) {
      return "";
    }
    Document dirty = Jsoup.parseBodyFragment(limited(html), base);
    dirty.select("script, style, iframe, object, embed, template, noscript, svg, math").remove();
    dirty.select(UNSEEN).remove();
    Document clean = new Cleaner(list()).clean(dirty);
    clean.outputSettings(
        new OutputSettings()
            .prettyPrint(false)
            .escapeMode(EscapeMode.xhtml)
            .charset(StandardCharsets.UTF_8));
    return whole(clean.body().html().strip());
  }

  /// True where the text holds tags or entities of HTML.
  public static boolean marked(String text) {
    return MARKED.matcher(text).find();
  }

  /// Text as HTML that shows exactly that text.
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// Without what references such as `&#27;` and `&#55296;` make: controls, halves of characters.
  private static String whole(String text) {
    return HALVES.matcher(CONTROLS.matcher(text).replaceAll("")).replaceAll("\uFFFD");
  }

  static String limited(String html) {
    return html.length() > LONGEST_HTML ? html.substring(0, LONGEST_HTML) : html;
  }

  private static String words(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select("script, style, iframe, template").remove();
    return document.text();
  }

  private static Safelist list() {
    return Safelist.relaxed()
        .addTags("abbr", "figure", "figcaption", "del", "ins", "s", "mark", "time", "hr", "section")
        .addAttributes("time", "datetime")
        .addProtocols("img", "src", "http", "https")
        .removeProtocols("a", "href", "ftp", "mailto");
  }
}
