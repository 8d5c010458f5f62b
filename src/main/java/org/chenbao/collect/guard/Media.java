package org.chenbao.collect.guard;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a media query holds on the screen of a usual desktop (Media Queries 5).
final class Media {
  /// The window of a usual desktop, in pixels.
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 800;

  /// What an `em` of a query is, whatever the page sets.
  private static final double FONT = 16;

  private static final Pattern FEATURE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern OTHER =
      Pattern.compile("\\b(?:print|speech|aural|braille|embossed|handheld|projection|tty|tv)\\b");
  private static final Pattern RANGE =
      Pattern.compile("(?:(\\S+)\\s*([<>]=?)\\s*)?(width|height)(?:\\s*([<>]=?)\\s*(\\S+))?");

  /// What is so of a desktop with a mouse, whose reader has asked for nothing in particular.
  private static final Set<String> TRUE =
      Set.of(
          "hover:hover",
          "any-hover:hover",
          "pointer:fine",
          "any-pointer:fine",
          "orientation:landscape",
          "prefers-color-scheme:light",
          "prefers-reduced-motion:no-preference",
          "prefers-contrast:no-preference",
          "forced-colors:none",
          "scripting:enabled",
          "display-mode:browser",
          "update:fast",
          "grid:0",
          "color",
          "hover",
          "pointer",
          "width",
          "height");

  private Media() {}

  /// @param list queries joined by commas; none at all holds everywhere
  static boolean holds(String list) {
    return list.isBlank()
        || List.of(list.toLowerCase(Locale.ROOT).split(",")).stream().anyMatch(Media::one);
  }

  private static boolean one(String query) {
    String plain = query.strip();
    if (plain.startsWith("not ")) {
      return !one(plain.substring(4));
    }
    if (OTHER.matcher(FEATURE.matcher(plain).replaceAll("")).find()) {
      return false;
    }
    List<Boolean> features =
        FEATURE.matcher(plain).results().map(m -> feature(m.group(1).strip())).toList();
    return plain.contains(") or (") ? features.contains(true) : features.stream().allMatch(f -> f);
  }

  private static boolean feature(String text) {
    String plain = text.replaceAll("\\s*:\\s*", ":");
    int colon = plain.indexOf(':');
    String value = plain.substring(colon + 1);
    return switch (colon < 0 ? "" : plain.substring(0, colon)) {
      case "min-width", "min-device-width" -> compare(value, "<=", WIDTH);
      case "max-width", "max-device-width" -> compare(value, ">=", WIDTH);
      case "min-height" -> compare(value, "<=", HEIGHT);
      case "max-height" -> compare(value, ">=", HEIGHT);
      default -> TRUE.contains(plain) || range(plain);
    };
  }

  private static boolean range(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches() || (range.group(1) == null && range.group(5) == null)) {
      return false;
    }
    double size = range.group(3).equals("width") ? WIDTH : HEIGHT;
    return (range.group(1) == null || compare(range.group(1), range.group(2), size))
        && (range.group(5) == null || compare(range.group(5), turned(range.group(4)), size));
  }

  private static String turned(String operator) {
    return operator.replace('<', '_').replace('>', '<').replace('_', '>');
  }

  private static boolean compare(String length, String operator, double size) {
    OptionalDouble pixels = Lengths.pixels(length, FONT);
    if (pixels.isEmpty()) {
      return false;
    }
    double left = pixels.getAsDouble();
    return switch (operator) {
      case "<" -> left < size;
      case "<=" -> left <= size;
      case ">" -> left > size;
      default -> left >= size;
    };
  }
}
