package org.chenbao.publish.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chenbao.publish.form.Json;
import org.chenbao.publish.site.Catalog.Entry;
import org.chenbao.publish.site.Catalog.Listed;

/// What the site's script searches: for each month a few files of terms, each with the stories that
/// have it; and for each edition a file of its stories.
///
/// Chinese is cut into pairs of characters, other words stand whole in lower case. `search.js` cuts
/// what a reader asks for in the same way, and asks for one file a month and term.
final class SearchIndex {
  /// Files a month: a term's first character tells which. So a word still being typed stays in one.
  static final int SHARDS = 16;

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

  private SearchIndex() {}

  /// Writes the files of one month.
  ///
  /// @param issues the month's editions
  static void write(Tree tree, String month, List<Listed> issues) {
    List<TreeMap<String, StringBuilder>> shards = new ArrayList<>();
    for (int at = 0; at < SHARDS; at++) {
      shards.add(new TreeMap<>());
    }
    for (Listed issue : issues) {
      String day = issue.date().substring(8);
      for (int at = 0; at < issue.entries().size(); at++) {
        String story = day + "." + at;
        for (String term : terms(issue.entries().get(at))) {
          StringBuilder found =
              shards.get(shard(term)).computeIfAbsent(term, _ -> new StringBuilder());
          found.append(found.isEmpty() ? "" : " ").append(story);
        }
      }
    }
    for (int at = 0; at < SHARDS; at++) {
      TreeMap<String, StringBuilder> shard = shards.get(at);
      byte[] file =
          Json.compact(json -> shard.forEach((term, found) -> json.text(term, found.toString())));
      tree.write("search/" + month + "/" + at + ".json", file);
    }
  }

  /// Writes the file of one edition's stories.
  static void write(Tree tree, Listed issue) {
    byte[] file =
        Json.compact(json ->
            json.objects(
                "stories",
                issue.entries(),
                entry -> {
                  json.text("id", entry.id());
                  json.text("headline", entry.headline());
                  json.text("text", entry.text());
                }));
    tree.write("search/" + issue.date() + ".json", file);
  }

  /// Writes the list of months, the latest first.
  static void months(Tree tree, List<String> months) {
    tree.write("search/months.json", Json.compact(json -> json.texts("months", months)));
  }

  private static Set<String> terms(Entry entry) {
    Set<String> terms = new TreeSet<>();
    terms(entry.headline(), terms);
    terms(entry.text(), terms);
    terms(entry.topic().name(), terms);
    entry.outlets().forEach(outlet -> terms(outlet, terms));
    return terms;
  }

  /// The terms of a text.
  static void terms(String text, Set<String> terms) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    RUN.matcher(plain)
        .results()
        .map(MatchResult::group)
        .forEach(run -> {
          int[] characters = run.codePoints().toArray();
          if (!Character.isIdeographic(characters[0])) {
            terms.add(run);
            return;
          }
          for (int at = 0; at < characters.length; at++) {
            terms.add(new String(characters, at, Math.min(2, characters.length - at)));
          }
        });
  }

  static int shard(String term) {
    return term.codePointAt(0) % SHARDS;
  }
}
