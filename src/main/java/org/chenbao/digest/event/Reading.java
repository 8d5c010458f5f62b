package org.chenbao.digest.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.chenbao.model.Article;

/// One report with what was read off it for comparing. Only its title and its first sentences
/// count: what follows is background, which reports of other events share.
///
/// @param terms what it says, by kind
/// @param signs what it is recognised by
/// @param gist the words to embed
record Reading(Article article, Genre genre, Terms terms, Signs signs, String gist) {

  /// Terms with the weight of their place: those of the title count double.
  ///
  /// @param words all words, in the report's own language
  /// @param bridge what is the same in Chinese and in English: names, ideas, figures
  /// @param naming those of either that are names, or words that a name is made of
  record Terms(Map<String, Double> words, Map<String, Double> bridge, Set<String> naming) {}

  /// @param names words that name something, as far as a program can tell
  /// @param happenings the terms of what is said to happen
  /// @param figures amounts in plain units, as in `USD 3.0e+10`
  /// @param title what only the title can tell
  /// @param largestSum the largest amount of money among them, in US dollars; 0 where there is none
  record Signs(Said names, Said happenings, Set<String> figures, Title title, double largestSum) {
    private static final String MONEY = "USD ";

    Signs(Said names, Said happenings, Set<String> figures, Title title) {
      this(names, happenings, figures, title, largestSum(figures));
    }

    private static double largestSum(Set<String> figures) {
      return figures.stream()
          .filter(f -> f.startsWith(MONEY))
          .mapToDouble(f -> Double.parseDouble(f.substring(MONEY.length())))
          .max()
          .orElse(0);
    }
  }

  /// What a title is about.
  ///
  /// @param versions of products named in it, as in `gpt` with 5.3
  /// @param subject the Chinese words before the first happening, as terms of pairs of characters:
  ///   whom or what it is about, where no table knows the name
  record Title(Map<String, Set<String>> versions, Set<String> subject) {}

  /// What the title says, and what title and lead say together.
  record Said(Set<String> title, Set<String> all) {}

  String id() {
    return article.id();
  }

  Instant published() {
    return article.origin().published();
  }

  /// Where the words of the report are in Latin letters only.
  boolean isLatin() {
    return gist.codePoints()
        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
