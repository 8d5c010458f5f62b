package org.chenbao.collect.guard;

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
    Set<String> important = new java.util.HashSet<>();
    String plain = style.contains("/*") ? COMMENT.matcher(style).replaceAll(" ") : style;
    for (String declaration : plain.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
      if (KNOWN.contains(name)) {
        String value = declaration.substring(colon + 1).strip();
        String bare = IMPORTANT.matcher(value).replaceFirst("");
        values.put(name, bare);
        if (bare.length() < value.length()) {
          important.add(name);
        }
      }
    }
    return values.isEmpty() ? NONE : new Declarations(values, important);
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
