package org.chenbao.digest.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chenbao.digest.event.Event;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;

/// Finds the section of an event by the words of its reports: `sections.tsv`.
public final class Sections {
  private static final int TITLE = 2;
  private static final int LEAD = 200;

  /// Reports read at most: the first tell what happened.
  private static final int MOST_REPORTS = 12;

  private record Sign(Section section, double weight, Pattern pattern) {}

  private static final List<Sign> SIGNS = signs();

  private Sections() {}

  /// The section with the most words; [Section#INDUSTRY] where none has any.
  public static Section of(Event event) {
    Map<Section, Double> sums = new EnumMap<>(Section.class);
    event.originals().stream().limit(MOST_REPORTS).forEach(a -> add(a, sums));
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
    for (Sign sign : SIGNS) {
      double words = TITLE * distinct(sign.pattern(), title) + distinct(sign.pattern(), lead);
      if (words > 0) {
        sums.merge(sign.section(), sign.weight() * words, Double::sum);
      }
    }
  }

  private static double distinct(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group()).distinct().count();
  }

  private static List<Sign> signs() {
    try (InputStream in = Sections.class.getResourceAsStream("sections.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: sections.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .map(c -> new Sign(Section.valueOf(c[0]), Double.parseDouble(c[1]), pattern(c[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
