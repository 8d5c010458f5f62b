package org.chenbao.io.warc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a capture seems to hold, told from its type and its first bytes.
public enum Format {
  /// RSS, Atom, RDF or JSON Feed.
  FEED,
  /// An HTML page.
  PAGE,
  /// Anything else.
  OTHER;

  /// A root element or a version stands within the first lines, behind a licence comment at worst.
  private static final int HEAD = 4 << 10;

  private static final Pattern ROOT = Pattern.compile("<([a-z][a-z0-9:]*)");

  static Format of(String contentType, byte[] body) {
    String type = contentType.toLowerCase(Locale.ROOT);
    if (type.contains("rss") || type.contains("atom") || type.contains("feed+json")) {
      return FEED;
    }
    // Latin-1 keeps every byte; dropping zeros makes UTF-16 readable enough.
    String head =
        new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    if (head.contains("jsonfeed.org/version")) {
      return FEED;
    }
    Matcher root = ROOT.matcher(head.replaceAll("(?s)<!--.*?-->", ""));
    return switch (root.find() ? root.group(1) : "") {
      case "rss", "feed", "rdf:rdf" -> FEED;
      case String _ -> type.contains("html") ? PAGE : OTHER;
    };
  }
}
