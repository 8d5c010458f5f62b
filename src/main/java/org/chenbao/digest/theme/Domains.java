package org.chenbao.digest.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Tables;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Language;

/// The words that names of themes are made of.
final class Domains {
  /// A happening in fewer of an event's titles is told by the way.
  private static final double SHARE = 0.3;

  private static final Map<Section, Bilingual> NAMES =
      Map.of(
          Section.SAFETY, new Bilingual("AI 安全与治理", "Safety and governance"),
          Section.CAPITAL, new Bilingual("AI 资本市场", "Capital"),
          Section.ROBOTS, new Bilingual("具身智能", "Robots"),
          Section.COMPUTE, new Bilingual("算力与芯片", "Compute"),
          Section.WORK, new Bilingual("AI 与就业", "Work"),
          Section.RESEARCH, new Bilingual("研究前沿", "Research"),
          Section.MODELS, new Bilingual("大模型", "Models"),
          Section.APPS, new Bilingual("AI 应用", "Applications"),
          Section.INDUSTRY, new Bilingual("AI 行业", "Industry"));

  private static final Map<String, Bilingual> KINDS = read();

  private static final Bilingual NAMELESS = new Bilingual("", "");

  private Domains() {}

  static String name(Section section, Language language) {
    return NAMES.getOrDefault(section, NAMELESS).in(language);
  }

  /// What happens in an event, as far as there are words for it here: what most titles tell first.
  static List<String> kinds(Event event, Language language) {
    return event.traits().happenings().entrySet().stream()
        .filter(
            e -> e.getValue() >= SHARE * event.reports().size() && KINDS.containsKey(e.getKey()))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> KINDS.getOrDefault(e.getKey(), NAMELESS).in(language))
        .distinct()
        .toList();
  }

  private static Map<String, Bilingual> read() {
    Map<String, Bilingual> kinds = new HashMap<>();
    for (List<String> row : Tables.rows(Domains.class, "kinds.tsv")) {
      var words = new Bilingual(row.get(1), row.get(2));
      Tables.alternatives(row.getFirst()).forEach(term -> kinds.put(term, words));
    }
    return Map.copyOf(kinds);
  }
}
