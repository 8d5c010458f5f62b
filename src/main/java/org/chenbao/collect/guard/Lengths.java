package org.chenbao.collect.guard;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of CSS in pixels, near enough to tell what is out of sight.
final class Lengths {
  /// A length without unit is pixels in old attributes and zero elsewhere.
  private static final Pattern LENGTH =
      Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(px|pt|em|rem|ex|ch|vw|vh|%|cm|mm|in|)");

  /// What a viewport measures, in pixels: any usual screen gives the same answers.
  private static final double VIEWPORT = 1280;

  private static final Pattern CALCULATED = Pattern.compile("(?:calc|clamp|min|max)\\(");

  private static final double USUAL_FONT = 16;

  private Lengths() {}

  /// The first length in a value.
  ///
  /// @param base what a percentage and an `em` refer to, in pixels
  static OptionalDouble pixels(String value, double base) {
    Matcher matcher = LENGTH.matcher(value);
    if (!matcher.find()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    double unit =
        switch (matcher.group(2)) {
          case "pt" -> 4.0 / 3;
          case "em" -> base;
          case "rem" -> USUAL_FONT;
          case "ex", "ch" -> base / 2;
          case "vw", "vh" -> VIEWPORT / 100;
          case "%" -> base / 100;
          case "cm" -> 37.8;
          case "mm" -> 3.78;
          case "in" -> 96;
          default -> 1;
        };
    return OptionalDouble.of(number * unit);
  }

  /// All lengths in a value.
  static List<Double> all(String value, double base) {
    return LENGTH
        .matcher(value)
        .results()
        .map(m -> pixels(m.group(), base))
        .filter(OptionalDouble::isPresent)
        .map(OptionalDouble::getAsDouble)
        .toList();
  }

  /// True where a shift in any direction leads off every screen.
  ///
  /// Half a window is how wide pictures are let out of a column and boxes are put in the middle; a
  /// whole one leads away, and backwards so does half a thousand pixels.
  static boolean isFar(String value) {
    return LENGTH.matcher(value).results().anyMatch(Lengths::leadsAway);
  }

  private static boolean leadsAway(MatchResult length) {
    double number = Double.parseDouble(length.group(1));
    return switch (length.group(2)) {
      case "%" -> number <= -100 || number >= 1_000;
      case "vw", "vh" -> number <= -100 || number >= 200;
      case "" -> number <= -500;
      default -> {
        double pixels = pixels(length.group(), USUAL_FONT).orElse(0);
        yield pixels <= -500 || pixels >= 3_000;
      }
    };
  }

  /// The size of a font, where the value tells one: of a calculation, the largest part.
  static OptionalDouble font(String value, double parent) {
    if (!value.isEmpty() && "+-.0123456789".indexOf(value.charAt(0)) >= 0) {
      return pixels(value, parent);
    }
    return CALCULATED.matcher(value).lookingAt()
        ? all(value, parent).stream().mapToDouble(d -> d).max()
        : OptionalDouble.empty();
  }
}
