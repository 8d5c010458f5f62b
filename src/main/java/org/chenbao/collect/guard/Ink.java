package org.chenbao.collect.guard;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour, as far as it is needed to tell whether text stands out from its background.
///
/// @param red 0 to 255
/// @param alpha 0 to 1
record Ink(int red, int green, int blue, double alpha) {
  static final Ink WHITE = new Ink(255, 255, 255, 1);
  static final Ink BLACK = new Ink(0, 0, 0, 1);

  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})(?![0-9a-f])");
  private static final Pattern RGB =
      Pattern.compile(
          "rgba?\\(\\s*([\\d.]+)(%?)[,\\s]+([\\d.]+)%?[,\\s]+([\\d.]+)%?"
              + "(?:[,\\s/]+([\\d.]+)(%?))?\\s*\\)");
  private static final Pattern HSL =
      Pattern.compile(
          "hsla?\\(\\s*[\\d.]+(?:deg)?[,\\s]+([\\d.]+)%[,\\s]+([\\d.]+)%"
              + "(?:[,\\s/]+([\\d.]+)(%?))?\\s*\\)");
  private static final Pattern WORD = Pattern.compile("(?<![\\w(-])([a-z]{3,20})(?![\\w(-])");
  private static final Map<String, Ink> NAMED =
      Map.ofEntries(
          Map.entry("white", WHITE),
          Map.entry("black", BLACK),
          Map.entry("transparent", new Ink(255, 255, 255, 0)),
          Map.entry("snow", new Ink(255, 250, 250, 1)),
          Map.entry("ivory", new Ink(255, 255, 240, 1)),
          Map.entry("ghostwhite", new Ink(248, 248, 255, 1)),
          Map.entry("floralwhite", new Ink(255, 250, 240, 1)),
          Map.entry("mintcream", new Ink(245, 255, 250, 1)),
          Map.entry("azure", new Ink(240, 255, 255, 1)),
          Map.entry("aliceblue", new Ink(240, 248, 255, 1)),
          Map.entry("whitesmoke", new Ink(245, 245, 245, 1)),
          Map.entry("seashell", new Ink(255, 245, 238, 1)),
          Map.entry("lightyellow", new Ink(255, 255, 224, 1)),
          Map.entry("beige", new Ink(245, 245, 220, 1)),
          Map.entry("linen", new Ink(250, 240, 230, 1)),
          Map.entry("gainsboro", new Ink(220, 220, 220, 1)),
          Map.entry("lightgray", new Ink(211, 211, 211, 1)),
          Map.entry("lightgrey", new Ink(211, 211, 211, 1)),
          Map.entry("silver", new Ink(192, 192, 192, 1)),
          Map.entry("gray", new Ink(128, 128, 128, 1)),
          Map.entry("grey", new Ink(128, 128, 128, 1)),
          Map.entry("yellow", new Ink(255, 255, 0, 1)),
          Map.entry("red", new Ink(255, 0, 0, 1)),
          Map.entry("green", new Ink(0, 128, 0, 1)),
          Map.entry("blue", new Ink(0, 0, 255, 1)),
          Map.entry("navy", new Ink(0, 0, 128, 1)),
          Map.entry("purple", new Ink(128, 0, 128, 1)),
          Map.entry("orange", new Ink(255, 165, 0, 1)),
          Map.entry("maroon", new Ink(128, 0, 0, 1)),
          Map.entry("teal", new Ink(0, 128, 128, 1)),
          Map.entry("darkgray", new Ink(169, 169, 169, 1)),
          Map.entry("darkblue", new Ink(0, 0, 139, 1)));

  /// The first colour in a value; nothing where the value names none that is known.
  static Optional<Ink> of(String value) {
    Matcher hex = HEX.matcher(value);
    if (hex.find()) {
      return hex(hex.group(1));
    }
    Matcher rgb = RGB.matcher(value);
    if (rgb.find()) {
      double scale = rgb.group(2).isEmpty() ? 1 : 2.55;
      return Optional.of(
          new Ink(
              channel(rgb.group(1), scale), channel(rgb.group(3), scale),
              channel(rgb.group(4), scale), alpha(rgb, 5)));
    }
    return hsl(value).or(() -> named(value));
  }

  /// Contrast by WCAG 2.2: 1 for the same, 21 for black on white.
  double contrast(Ink other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  /// What is seen of this colour on a background.
  Ink over(Ink ground) {
    return new Ink(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue), 1);
  }

  private int mixed(int own, int ground) {
    return (int) Math.round(own * alpha + ground * (1 - alpha));
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static Optional<Ink> hex(String digits) {
    int n = digits.length();
    if (n == 5 || n == 7) {
      return Optional.empty();
    }
    boolean brief = n <= 4;
    int[] parts = new int[4];
    parts[3] = 255;
    for (int i = 0; i < (brief ? n : n / 2); i++) {
      String pair =
          brief ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
      parts[i] = Integer.parseInt(pair, 16);
    }
    return Optional.of(new Ink(parts[0], parts[1], parts[2], parts[3] / 255.0));
  }

  /// Only greys matter of this notation: a colour without saturation, or nearly black or white.
  private static Optional<Ink> hsl(String value) {
    Matcher hsl = HSL.matcher(value);
    if (!hsl.find()) {
      return Optional.empty();
    }
    int level = channel(hsl.group(2), 2.55);
    boolean grey = Double.parseDouble(hsl.group(1)) < 10 || level < 15 || level > 240;
    return grey ? Optional.of(new Ink(level, level, level, alpha(hsl, 3))) : Optional.empty();
  }

  private static Optional<Ink> named(String value) {
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      Ink ink = NAMED.get(word.group(1));
      if (ink != null) {
        return Optional.of(ink);
      }
    }
    return Optional.empty();
  }

  private static int channel(String number, double scale) {
    return Math.clamp(Math.round(Double.parseDouble(number) * scale), 0, 255);
  }

  private static double alpha(Matcher matcher, int group) {
    if (matcher.group(group) == null) {
      return 1;
    }
    double value = Double.parseDouble(matcher.group(group));
    return Math.clamp(matcher.group(group + 1).isEmpty() ? value : value / 100, 0, 1);
  }
}
