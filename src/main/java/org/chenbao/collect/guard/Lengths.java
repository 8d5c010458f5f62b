package org.chenbao.collect.guard;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of CSS in pixels, near enough to tell what is out of sight.
final class Lengths {
  /// A length without unit is pixels in old attributes and zero elsewhere.
  private static final Pattern LENGTH =
      Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(px|pt|em|rem|ex|ch|vw|vh|%|cm|mm|in|)");

  /// What a viewport measures: any usual screen gives the same answers.
  private static final double VIEWPORT = 1000;

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

  /// The size of a font, where the value tells one.
  static OptionalDouble font(String value, double parent) {
    return value.matches("[+-]?[\\d.].*") ? pixels(value, parent) : OptionalDouble.empty();
  }
}
