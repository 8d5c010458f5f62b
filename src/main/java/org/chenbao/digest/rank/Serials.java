package org.chenbao.digest.rank;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.digest.event.Event;
import org.chenbao.model.Article;

/// The gatherings of a run that one house alone writes about, piece after piece, whoever carries
/// its pieces: its own conference is no news of the field, however many pieces there are.
final class Serials {
  /// What a gathering calls itself: a word with the year.
  private static final Pattern LABEL =
      Pattern.compile("[a-z]{3,}\\s?20\\d\\d(?!\\d)|(?<!\\d)20\\d\\d\\s?[a-z]{3,}");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d|\\s");

  /// Two pieces on one gathering are reports.
  private static final int FEWEST = 3;

  private final Set<String> labels = new HashSet<>();

  Serials(Collection<Event> events) {
    Map<String, Map<String, Set<String>>> told = new HashMap<>();
    for (Event event : events) {
      for (Article article : event.all()) {
        for (String label : labels(article)) {
          told.computeIfAbsent(label, _ -> new HashMap<>())
              .computeIfAbsent(article.origin().outlet().owner(), _ -> new HashSet<>())
              .add(folded(article));
        }
      }
    }
    told.forEach((label, owners) -> {
      long titles = owners.values().stream().flatMap(Set::stream).distinct().count();
      if (titles >= FEWEST && owners.values().stream().anyMatch(own -> own.size() == titles)) {
        labels.add(label);
      }
    });
  }

  /// True where most of an event's reports bear the name of such a gathering.
  boolean hold(Event event) {
    List<Article> reports = event.reports();
    return 2 * reports.stream().filter(this::isPart).count() >= reports.size();
  }

  private boolean isPart(Article article) {
    return labels(article).stream().anyMatch(labels::contains);
  }

  private static Set<String> labels(Article article) {
    return LABEL
        .matcher(folded(article))
        .results()
        .map(found -> YEAR.matcher(found.group()).replaceAll(""))
        .collect(Collectors.toSet());
  }

  private static String folded(Article article) {
    return Normalizer.normalize(article.title(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
