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
          "hsla?\\(\\s*(-?[\\d.]+)(?:deg)?[,\\s]+([\\d.]+)%?[,\\s]+([\\d.]+)%?"
              + "(?:[,\\s/]+([\\d.]+)(%?))?\\s*\\)");

  /// Lightness, what makes it colourful, and alpha of the newer notations.
  private static final Pattern LIGHTNESS =
      Pattern.compile(
          "(ok)?l(?:ab|ch)\\(\\s*([\\d.]+)(%?)\\s+-?[\\d.]+%?\\s+-?[\\d.]+(?:deg|%)?"
              + "(?:\\s*/\\s*([\\d.]+)(%?))?\\s*\\)");

  private static final Pattern WORD = Pattern.compile("(?<![\\w(-])([a-z]{3,20})(?![\\w(-])");
  private static final Map<String, Ink> NAMED = Colours.read();

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
              channel(scale * Double.parseDouble(rgb.group(1))),
              channel(scale * Double.parseDouble(rgb.group(3))),
              channel(scale * Double.parseDouble(rgb.group(4))),
              alpha(rgb, 5)));
    }
    return hsl(value).or(() -> light(value)).or(() -> named(value));
  }

  /// Contrast by WCAG 2.2: 1 for the same, 21 for black on white.
  double contrast(Ink other) {
    double light = Math.max(luminance(), other.luminance());
    double dark = Math.min(luminance(), other.luminance());
    return (light + 0.05) / (dark + 0.05);
  }

  /// The same colour, seen through as much as this.
  Ink faded(double opacity) {
    return new Ink(red, green, blue, alpha * Math.clamp(opacity, 0, 1));
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

  static Optional<Ink> hex(String digits) {
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

  private static Optional<Ink> hsl(String value) {
    Matcher hsl = HSL.matcher(value);
    if (!hsl.find()) {
      return Optional.empty();
    }
    double hue = Double.parseDouble(hsl.group(1)) / 30;
    double saturation = Math.min(1, Double.parseDouble(hsl.group(2)) / 100);
    double level = Math.min(1, Double.parseDouble(hsl.group(3)) / 100);
    double reach = saturation * Math.min(level, 1 - level);
    return Optional.of(
        new Ink(
            part(hue, 0, level, reach),
            part(hue, 8, level, reach),
            part(hue, 4, level, reach),
            alpha(hsl, 4)));
  }

  /// A channel of a colour given as hue and lightness (CSS Color 4, section 7.1).
  private static int part(double hue, int shift, double level, double reach) {
    double k = (((shift + hue) % 12) + 12) % 12;
    double share = level - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return channel(share * 255);
  }

  /// The grey that is as light, for in these notations lightness is what the eye sees of contrast.
  private static Optional<Ink> light(String value) {
    Matcher light = LIGHTNESS.matcher(value);
    if (!light.find()) {
      return Optional.empty();
    }
    boolean ok = light.group(1) != null;
    double level = Double.parseDouble(light.group(2)) / (ok && light.group(3).isEmpty() ? 1 : 100);
    double luminance = ok ? Math.pow(level, 3) : Math.pow((level + 0.16) / 1.16, 3);
    double part =
        luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
    int grey = channel(part * 255);
    return Optional.of(new Ink(grey, grey, grey, alpha(light, 4)));
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

  private static int channel(double level) {
    return Math.clamp(Math.round(level), 0, 255);
  }

  private static double alpha(Matcher matcher, int group) {
    if (matcher.group(group) == null) {
      return 1;
    }
    double value = Double.parseDouble(matcher.group(group));
    return Math.clamp(matcher.group(group + 1).isEmpty() ? value : value / 100, 0, 1);
  }
}
