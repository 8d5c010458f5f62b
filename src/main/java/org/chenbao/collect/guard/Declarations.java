package org.chenbao.collect.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
          "-webkit-text-fill-color",
          "-webkit-background-clip",
          "background-clip",
          "margin",
          "inset",
          "inset-inline-start",
          "translate",
          "block-size",
          "inline-size",
          "max-block-size",
          "max-inline-size",
          "padding-top",
          "padding-bottom",
          "padding",
          "letter-spacing",
          "white-space",
          "font-size-adjust");
  private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important\\s*$");
  private static final Pattern VARIABLE =
      Pattern.compile("var\\(\\s*(--[^\\s,()]+)\\s*(?:,([^()]*(?:\\([^()]*\\)[^()]*)*))?\\)");

  /// The size in a `font`: a number with a unit, or none at all.
  private static final Pattern FONT =
      Pattern.compile("(?:^|\\s)(0|[\\d.]+(?:px|pt|r?em|ex|ch|v[wh]|%|cm|mm|in))(?=[\\s/])");

  /// A value that is none is not obeyed, and what was said before it holds.
  private static final Pattern DISPLAY = Pattern.compile("[a-z][-a-z ]*|var\\(.*");

  /// Variables that lead to variables lead on a few times.
  private static final int ROUNDS = 6;

  /// What tells whether text is seen stands before this; variables may make a value grow.
  private static final int LONGEST = 1_000;

  static Declarations of(String style) {
    if (style.isBlank()) {
      return NONE;
    }
    boolean plain = style.chars().noneMatch(c -> c == '"' || c == '\'' || c == '(' || c == '/');
    return of(plain ? List.of(style.split(";", -1)) : Css.of(style).statements());
  }

  /// Reads single declarations, the later one of a property counting.
  static Declarations of(List<String> statements) {
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> important = new HashSet<>();
    for (String statement : statements) {
      declare(Css.unescaped(statement).toLowerCase(Locale.ROOT), values, important);
    }
    return values.isEmpty() ? NONE : new Declarations(values, important);
  }

  private static void declare(String statement, Map<String, String> values, Set<String> important) {
    int colon = statement.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = statement.substring(0, colon).strip();
    if (KNOWN.contains(name) || name.startsWith("--")) {
      String value = cut(statement.substring(colon + 1).strip());
      boolean strong = value.indexOf('!') >= 0;
      String bare = strong ? IMPORTANT.matcher(value).replaceFirst("") : value;
      if (important.contains(name) && !strong) {
        return;
      }
      put(name, bare, values);
      if (strong) {
        important.add(name);
      }
    }
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /// Puts a value down, and a shorthand as what it sets.
  private static void put(String name, String value, Map<String, String> values) {
    if (name.equals("display") && !DISPLAY.matcher(value).matches()) {
      return;
    }
    if (name.equals("background")) {
      values.remove("background-color");
      values.remove("background-image");
    }
    if (!name.equals("font")) {
      values.put(name, value);
      return;
    }
    Matcher size = FONT.matcher(value);
    if (size.find()) {
      values.put("font-size", size.group(1));
    }
  }

  /// The same with what its variables stand for; one that stands for nothing is left as it is.
  Declarations with(Variables variables) {
    if (values.values().stream().noneMatch(v -> v.contains("var("))) {
      return this;
    }
    Map<String, String> resolved = new LinkedHashMap<>();
    values.forEach((name, value) ->
        resolved.put(name, name.startsWith("--") ? value : resolved(value, variables)));
    return new Declarations(resolved, important);
  }

  private static String resolved(String value, Variables variables) {
    String current = value;
    for (int i = 0; i < ROUNDS && current.contains("var(") && current.length() < LONGEST; i++) {
      current = replaced(current, variables);
    }
    return cut(current.strip());
  }

  private static String replaced(String value, Variables variables) {
    Matcher use = VARIABLE.matcher(value);
    var text = new StringBuilder();
    while (text.length() < LONGEST && use.find()) {
      use.appendReplacement(text, Matcher.quoteReplacement(meant(use, variables)));
    }
    return use.appendTail(text).toString();
  }

  private static String meant(MatchResult use, Variables variables) {
    String told = variables.value(use.group(1));
    String instead = use.group(2);
    return told != null ? told : instead != null ? instead : use.group();
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
