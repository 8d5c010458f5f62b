package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of CSS in its parts: statements ended by `;` and blocks in braces, in one pass (CSS
/// Syntax 3, as far as it is needed).
///
/// Strings and parentheses hold what they hold; comments are gone. What is never closed ends with
/// the text.
record Css(List<String> statements, List<Block> blocks) {

  /// What stands before the braces and what in them.
  record Block(String head, String body) {}

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\([0-9a-fA-F]{1,6}) ?|\\\\([^0-9a-fA-F\\n])");

  static Css of(String text) {
    var reading = new Reading(text.contains("/*") ? COMMENT.matcher(text).replaceAll(" ") : text);
    return reading.read();
  }

  /// Where selectors are parted by commas that stand in no parentheses.
  static List<String> list(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /// The text with its escapes written out: `n\6fne` is `none`.
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(m.group(2) == null ? character(m.group(1)) : m.group(2)));
  }

  private static String character(String hex) {
    int code = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "\uFFFD";
  }

  private static final class Reading {
    private final String text;
    private final List<String> statements = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int at;
    private int deadUntil;

    Reading(String text) {
      this.text = text;
    }

    Css read() {
      int start = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == ';' || c == '}') {
          statements.add(text.substring(start, at++));
          start = at;
        } else if (c == '{') {
          String head = text.substring(start, at++).strip();
          int from = at;
          int end = endOfBlock();
          blocks.add(new Block(head, text.substring(from, end)));
          start = Math.min(at, text.length());
        } else {
          step(c);
        }
      }
      statements.add(text.substring(Math.min(start, text.length())));
      return new Css(statements, blocks);
    }

    /// Where the brace stands that closes what has just been opened; goes on behind it.
    private int endOfBlock() {
      int depth = 1;
      while (at < text.length()) {
        char c = text.charAt(at);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return at++;
        }
        if (c == '{' || c == '}') {
          at++;
        } else {
          step(c);
        }
      }
      return text.length();
    }

    private void step(char c) {
      if (c == '"' || c == '\'') {
        skipTo(c);
      } else if (c == '(') {
        skipTo(')');
      } else {
        at += c == '\\' ? 2 : 1;
      }
    }

    /// Past the next such character, or one character on where the text is broken before it: a
    /// string by its line's end, parentheses by a brace. What was looked through in vain is not
    /// looked through again.
    private void skipTo(char end) {
      int close = at + 1;
      while (at >= deadUntil && close < text.length() && text.charAt(close) != end) {
        char c = text.charAt(close);
        if (end == ')' ? c == '{' || c == '}' : c == '\n') {
          break;
        }
        close++;
      }
      boolean closed = close < text.length() && text.charAt(close) == end;
      deadUntil = closed ? deadUntil : Math.max(deadUntil, close);
      at = closed ? close + 1 : at + 1;
    }
  }
}
