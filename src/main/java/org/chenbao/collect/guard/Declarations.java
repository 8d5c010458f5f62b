package org.chenbao.collect.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The declarations of one style attribute or rule that decide whether a text can be seen.
///
/// @param values property to value, both in lower case, without `!important`
/// @param important the properties marked so
record Declarations(Map<String, String> values, Set<String> important) {
  static final Declarations NONE = new Declarations(Map.of(), Set.of());

  private static final Set<String> KNOWN =
      Set.of(
          "display",
          "visibility",
          "opacity",
          "font-size",
          "font",
          "color",
          "background",
          "background-color",
          "background-image",
          "position",
          "left",
          "right",
          "top",
          "bottom",
          "margin-left",
          "margin-top",
          "text-indent",
          "clip",
          "clip-path",
          "transform",
          "scale",
          "width",
          "height",
          "max-width",
          "max-height",
          "overflow",
          "overflow-x",
          "overflow-y",
          "filter",
          "content-visibility",
          "zoom",
          "-webkit-text-fill-color");
  private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important\\s*$");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);

  /// No honest style attribute is longer.
  private static final int LONGEST = 10_000;

  static Declarations of(String style) {
    if (style.isBlank() || style.length() > LONGEST) {
      return NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> important = new HashSet<>();
    String plain = style.contains("/*") ? COMMENT.matcher(style).replaceAll(" ") : style;
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int from = 0; from < lower.length(); ) {
      int end = lower.indexOf(';', from);
      int stop = end < 0 ? lower.length() : end;
      declare(lower, from, stop, values, important);
      from = stop + 1;
    }
    return values.isEmpty() ? NONE : new Declarations(values, important);
  }

  private static void declare(
      String style, int from, int stop, Map<String, String> values, Set<String> important) {
    int colon = style.indexOf(':', from);
    if (colon < 0 || colon >= stop) {
      return;
    }
    String name = style.substring(from, colon).strip();
    if (KNOWN.contains(name)) {
      String value = style.substring(colon + 1, stop).strip();
      boolean strong = value.indexOf('!') >= 0;
      values.put(name, strong ? IMPORTANT.matcher(value).replaceFirst("") : value);
      if (strong) {
        important.add(name);
      }
    }
  }

  Optional<String> value(String property) {
    return Optional.ofNullable(values.get(property));
  }

  boolean is(String property, String value) {
    return value.equals(values.get(property));
  }

  boolean isEmpty() {
    return values.isEmpty();
  }
}
