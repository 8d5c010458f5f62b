package org.chenbao.collect.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Scripts;

/// What a text is about, roughly: its words of four letters and more, cut to these, and its pairs
/// of Chinese characters, simplified.
public record Gist(Set<String> parts) {
  private static final Pattern PARTS =
      Pattern.compile(
          "([\\p{L}\\p{N}&&[^\\p{IsHan}]]{4})[\\p{L}\\p{N}&&[^\\p{IsHan}]]*|(?=(\\p{IsHan}{2}))");

  /// Of fewer parts nothing can be said.
  private static final int FEW = 2;

  public Gist {
    parts = Set.copyOf(parts);
  }

  /// The gist of a text in either language.
  public static Gist of(String text) {
    return new Gist(
        PARTS
            .matcher(Scripts.simplified(text).toLowerCase(Locale.ROOT))
            .results()
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .collect(Collectors.toSet()));
  }

  /// True where both say something, and nothing alike.
  public boolean isForeignTo(Gist other) {
    return parts.size() >= FEW
        && other.parts.size() >= FEW
        && parts.stream().noneMatch(other.parts::contains);
  }

  /// How much of it stands in another, from 0 to 1; an empty one does so wholly.
  public double within(Gist other) {
    long found = parts.stream().filter(other.parts::contains).count();
    return parts.isEmpty() ? 1 : (double) found / parts.size();
  }
}
