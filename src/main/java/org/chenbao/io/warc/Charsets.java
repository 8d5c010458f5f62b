package org.chenbao.io.warc;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a page's text well enough to find its title: by its type, its own meta element, or UTF-8.
final class Charsets {
  private static final int HEAD = 2 << 10;
  private static final Pattern NAME = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");

  private Charsets() {}

  static String text(String contentType, byte[] body) {
    String head = new String(body, 0, Math.min(HEAD, body.length), StandardCharsets.ISO_8859_1);
    Matcher name = NAME.matcher(contentType + " " + head);
    return new String(body, name.find() ? named(name.group(1)) : StandardCharsets.UTF_8);
  }

  private static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }
}
