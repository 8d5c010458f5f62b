package org.chenbao.digest.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Alternatives;
import org.chenbao.language.Scripts;
import org.chenbao.language.Tables;
import org.chenbao.model.Article;

/// Finds the section of an event by the words of its reports, `sections.tsv`, and by what happens
/// in it, `happening-sections.tsv`.
public final class Sections {
  private static final int TITLE = 2;
  private static final int LEAD = 200;

  /// Reports read at most: the first tell what happened.
  private static final int MOST_REPORTS = 12;

  private record Sign<T>(Section section, double weight, T words) {}

  private static final List<Sign<Alternatives>> SIGNS = signs("sections.tsv", Alternatives::of);
  private static final List<Sign<Pattern>> HAPPENINGS =
      signs("happening-sections.tsv", Pattern::compile);

  private Sections() {}

  /// The section with the most words; [Section#INDUSTRY] where none has any.
  public static Section of(Event event) {
    Map<Section, Double> sums = new EnumMap<>(Section.class);
    event.originals().stream().limit(MOST_REPORTS).forEach(a -> add(a, sums));
    HAPPENINGS.forEach(sign -> addHappenings(sign, event, sums));
    Section best = Section.INDUSTRY;
    double most = 0;
    for (var entry : sums.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static void add(Article article, Map<Section, Double> sums) {
    String title = Scripts.simplified(article.title());
    String more = article.words().summary() + "\n" + article.words().text();
    String lead = Scripts.simplified(more.substring(0, Math.min(more.length(), LEAD)));
    for (Sign<Alternatives> sign : SIGNS) {
      double words = TITLE * distinct(sign.words(), title) + distinct(sign.words(), lead);
      if (words > 0) {
        sums.merge(sign.section(), sign.weight() * words, Double::sum);
      }
    }
  }

  /// What happens says more than any word: it counts by the share of the titles that tell it.
  private static void addHappenings(Sign<Pattern> sign, Event event, Map<Section, Double> sums) {
    int told =
        event.traits().happenings().entrySet().stream()
            .filter(e -> sign.words().matcher(e.getKey()).matches())
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (told > 0) {
      double reports = Math.min(MOST_REPORTS, event.originals().size());
      double share = Math.min(1, told / (double) event.reports().size());
      sums.merge(sign.section(), sign.weight() * reports * share, Double::sum);
    }
  }

  private static double distinct(Alternatives words, String text) {
    return words.found(text).distinct().count();
  }

  private static <T> List<Sign<T>> signs(String table, Function<String, T> words) {
    return Tables.rows(Sections.class, table).stream()
        .map(c ->
            new Sign<>(
                Section.valueOf(c.get(0)), Double.parseDouble(c.get(1)), words.apply(c.get(2))))
        .toList();
  }
}
