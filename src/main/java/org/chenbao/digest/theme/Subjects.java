package org.chenbao.digest.theme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// Finds the one name that tells what an event is about.
final class Subjects {
  /// A product in its version tells more than its maker.
  private static final double VERSIONED = 0.8;

  /// The first name of a title acts; later ones are acted on.
  private static final double FIRST = 1.0;

  /// A longer name is a clause.
  private static final int LONGEST = 28;

  private record Use(String written, double weight) {
    Use and(Use other) {
      return new Use(written, weight + other.weight);
    }
  }

  private Subjects() {}

  /// The name that most titles have, as the edition's language writes it; nothing where titles name
  /// nobody.
  static Optional<String> of(Event event, Language language) {
    Map<String, Use> uses = new LinkedHashMap<>();
    titles(event, language).forEach(title -> add(title, uses));
    return uses.values().stream()
        .filter(u -> u.written().length() <= LONGEST)
        .max(Comparator.comparingDouble(Use::weight))
        .map(Use::written);
  }

  private static Stream<String> titles(Event event, Language language) {
    List<String> all = event.originals().stream().map(Article::title).toList();
    return Stream.concat(
        all.stream().filter(t -> Scripts.language(t) == language),
        all.stream().filter(t -> Scripts.language(t) != language));
  }

  private static void add(String title, Map<String, Use> uses) {
    List<Name> names = Names.in(title);
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      double weight = 1 + (versioned(name) ? VERSIONED : 0) + (i == 0 ? FIRST : 0);
      uses.merge(name.canonical(), new Use(written(names, i, title), weight), Use::and);
    }
  }

  /// A version with the maker's name right before it: MiniMax M2.5.
  private static String written(List<Name> names, int i, String title) {
    Name name = names.get(i);
    boolean made =
        i > 0 && versioned(name) && name.place().start() - names.get(i - 1).place().end() <= 1;
    int start = made ? names.get(i - 1).place().start() : name.place().start();
    return title.substring(start, name.place().end());
  }

  private static boolean versioned(Name name) {
    return name.canonical().chars().anyMatch(Character::isDigit);
  }
}
