package org.chenbao.edit.desk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tables;
import org.chenbao.model.Place;

/// What a number is the number of: a valuation, a round, revenue.
///
/// The words of `roles.tsv` are looked for in the number's clause, as far as the next number on
/// either side; where there are none, in the label that the stretch begins with.
public final class Roles {
  private record Word(String role, Pattern pattern) {}

  private static final List<Word> WORDS =
      Tables.rows(Roles.class, "roles.tsv").stream()
          .map(row -> new Word(row.get(0), Pattern.compile(row.get(1))))
          .toList();

  private Roles() {}

  /// The roles that the words around a quantity give it.
  public static Set<String> of(Sentence sentence, Quantity quantity) {
    return found(sentence, quantity).keySet();
  }

  /// The words that give a quantity its roles, as they stand there.
  public static String words(Sentence sentence, Quantity quantity) {
    return String.join("、", new TreeSet<>(found(sentence, quantity).values()));
  }

  /// The roles that words name.
  public static Set<String> in(String words) {
    return named(words).keySet();
  }

  private static Map<String, String> found(Sentence sentence, Quantity quantity) {
    Place clause = sentence.clause(quantity.place());
    int start = clause.start();
    int end = clause.end();
    for (Quantity other : sentence.facts().quantities()) {
      if (other.place().end() <= quantity.place().start()) {
        start = Math.max(start, other.place().end());
      } else if (other.place().start() >= quantity.place().end()) {
        end = Math.min(end, other.place().start());
      }
    }
    Map<String, String> roles = named(sentence.words().substring(start, quantity.place().start()));
    if (roles.isEmpty()) {
      roles = named(sentence.words().substring(quantity.place().end(), end));
    }
    return roles.isEmpty() ? named(label(sentence, quantity)) : roles;
  }

  private static String label(Sentence sentence, Quantity quantity) {
    int colon = sentence.words().indexOf('：');
    return colon >= 0 && colon < quantity.place().start()
        ? sentence.words().substring(0, colon)
        : "";
  }

  private static Map<String, String> named(String words) {
    Map<String, String> roles = new HashMap<>();
    for (Word word : WORDS) {
      Matcher found = word.pattern.matcher(words);
      if (found.find()) {
        roles.put(word.role, found.group());
      }
    }
    return roles;
  }
}
