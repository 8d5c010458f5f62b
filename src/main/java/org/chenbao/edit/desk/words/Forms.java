package org.chenbao.edit.desk.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Name;

/// One name in several spellings: Token-Bench, Token Bench.
final class Forms {
  /// Shorter names differ by chance.
  private static final int SHORTEST = 6;

  private record Use(String form, Spot spot) {}

  private Forms() {}

  static Stream<Find> found(Page page) {
    Map<String, List<Use>> byName = new LinkedHashMap<>();
    page.sentences(Role.SAID).forEach(s -> s.facts().names().forEach(n -> use(s, n, byName)));
    List<List<Use>> varying = byName.values().stream().filter(Forms::varies).toList();
    Stream<Spot> spots = varying.stream().flatMap(Forms::oneOfEach);
    String forms =
        varying.stream()
            .flatMap(uses -> uses.stream().map(Use::form).distinct())
            .collect(Collectors.joining(" / "));
    return Find.together(spots, forms);
  }

  private static void use(Sentence sentence, Name name, Map<String, List<Use>> byName) {
    String form = name.place().of(sentence.words()).strip();
    String key = form.toLowerCase(Locale.ROOT).replaceAll("[\\s_‑·-]+", "");
    boolean latin = key.chars().allMatch(c -> c < 0x250);
    if (latin && key.length() >= SHORTEST && form.matches(".*[\\s\\d-].*")) {
      byName
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(new Use(form, sentence.at(name.place())));
    }
  }

  private static boolean varies(List<Use> uses) {
    return uses.stream().map(Use::form).distinct().count() > 1;
  }

  private static Stream<Spot> oneOfEach(List<Use> uses) {
    Map<String, Spot> forms = new LinkedHashMap<>();
    uses.forEach(u -> forms.putIfAbsent(u.form, u.spot));
    return forms.values().stream();
  }
}
