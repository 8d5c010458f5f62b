package org.chenbao.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds products with their versions in a text: `GPT-5.3`, `Gemini 3.1`, `iOS 27`, `M6`.
public final class Versions {
  /// A word with a version of at most three numbers.
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<![a-z0-9])([a-z]+)[ -]?v?(\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\da-z]|\\.\\d| ?[%万亿千百年月日])");

  private Versions() {}

  /// The versions of each product, both in lower case.
  public static Map<String, Set<String>> in(String text) {
    Map<String, Set<String>> versions = new HashMap<>();
    Matcher found = VERSION.matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      versions.computeIfAbsent(found.group(1), _ -> new HashSet<>()).add(found.group(2));
    }
    return versions;
  }

  /// True where both name one product in two versions and no product in the same one.
  public static boolean differ(Map<String, Set<String>> ones, Map<String, Set<String>> others) {
    boolean differ = false;
    for (var product : ones.entrySet()) {
      Set<String> versions = others.getOrDefault(product.getKey(), Set.of());
      if (!versions.isEmpty()) {
        if (!Collections.disjoint(versions, product.getValue())) {
          return false;
        }
        differ = true;
      }
    }
    return differ;
  }
}
