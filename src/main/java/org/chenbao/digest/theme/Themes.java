package org.chenbao.digest.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.digest.event.Event;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Names the themes of a day from its main stories.
public final class Themes {
  /// Stories that may become main stories: a little more than an edition has.
  private static final int MAIN = 18;

  private static final int MOST_SUBJECTS = 3;

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

  /// What the section's stories are about, by name; a reader looks for names, and they are true.
  private String name(Section section, List<Event> events) {
    List<String> subjects =
        events.stream().flatMap(e -> Subjects.of(e, language).stream()).distinct().toList();
    String about =
        subjects.size() == 1 && events.size() == 1
            ? one(subjects.getFirst(), events.getFirst())
            : several(subjects.isEmpty() ? labels(events) : subjects);
    return about.isEmpty()
        ? section.in(language)
        : Domains.name(section, language) + (language == Language.EN ? ": " : "：") + about;
  }

  /// The one subject, with what happened to it.
  private String one(String subject, Event event) {
    return Stream.concat(Stream.of(subject), Domains.labels(event, language).stream().limit(1))
        .collect(Collectors.joining(" "));
  }

  /// What happens in stories that name nobody known: what most have, then what stands higher.
  private List<String> labels(List<Event> events) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Event event : events) {
      Domains.labels(event, language).forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_SUBJECTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private String several(List<String> subjects) {
    String comma = language == Language.EN ? ", " : "、";
    String more = language == Language.EN ? " and more" : " 等";
    return String.join(comma, subjects.stream().limit(MOST_SUBJECTS).toList())
        + (subjects.size() > MOST_SUBJECTS ? more : "");
  }
}
