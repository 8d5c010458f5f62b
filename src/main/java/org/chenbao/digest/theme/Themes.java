package org.chenbao.digest.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Names the themes of a day from its main stories.
public final class Themes {
  /// Stories that may become main stories: a little more than an edition has.
  private static final int MAIN = 18;

  /// A label stands in a name when so many of the theme's stories have it.
  private static final int SHARED = 2;

  private static final int MOST_LABELS = 2;
  private static final int MOST_NAMES = 3;

  private final Map<Section, String> names = new EnumMap<>(Section.class);
  private final Language language;

  private Themes(Language language) {
    this.language = language;
  }

  /// The themes of a day.
  ///
  /// @param ranked the day's events, best first
  public static Themes of(List<Event> ranked, Language language) {
    var themes = new Themes(language);
    Map<Section, List<Event>> main = new EnumMap<>(Section.class);
    ranked.stream()
        .filter(e -> e.reports().stream().anyMatch(Article::hasText))
        .limit(MAIN)
        .forEach(e -> main.computeIfAbsent(Sections.of(e), _ -> new ArrayList<>()).add(e));
    main.forEach((section, events) -> themes.names.put(section, themes.name(section, events)));
    return themes;
  }

  /// Where an event belongs.
  public Story.Topic topic(Event event) {
    Section section = Sections.of(event);
    String name = section.in(language);
    return new Story.Topic(names.getOrDefault(section, name), name);
  }

  private String name(Section section, List<Event> events) {
    String domain = Domains.name(section, language);
    List<String> labels = labels(events);
    List<String> said = labels.isEmpty() ? subjects(events) : labels;
    if (said.isEmpty()) {
      return section.in(language);
    }
    return domain + (language == Language.EN ? ": " : "：") + joined(said);
  }

  /// What happens in most of them.
  private List<String> labels(List<Event> events) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Event event : events) {
      Domains.labels(event, language).forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    List<String> shared =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= SHARED)
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_LABELS)
            .map(Map.Entry::getKey)
            .toList();
    int told = shared.stream().mapToInt(l -> counts.getOrDefault(l, 0)).sum();
    return told * 2 >= events.size() ? shared : List.of();
  }

  /// Who they are about, each as its title writes it.
  private List<String> subjects(List<Event> events) {
    return events.stream().flatMap(e -> subject(e).stream()).distinct().limit(MOST_NAMES).toList();
  }

  /// The name that most titles have, as the first title in the edition's language writes it.
  private List<String> subject(Event event) {
    Map<String, Integer> names = event.traits().names();
    for (Article article : event.originals()) {
      boolean own = (article.origin().language() == Language.EN) == (language == Language.EN);
      List<String> found =
          Names.in(article.title()).stream()
              .filter(n -> names.getOrDefault(n.canonical(), 0) * 2 >= event.reports().size())
              .sorted(Comparator.comparingInt((Name n) -> -names.getOrDefault(n.canonical(), 0)))
              .map(n -> n.place().of(article.title()))
              .limit(1)
              .toList();
      if (own && !found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private String joined(List<String> said) {
    if (said.size() == 1) {
      return said.getFirst();
    }
    String first =
        String.join(language == Language.EN ? ", " : "、", said.subList(0, said.size() - 1));
    String and =
        language == Language.EN
            ? " and "
            : Character.isIdeographic(first.codePointBefore(first.length())) ? "与" : " 与 ";
    return first + and + said.getLast();
  }
}
