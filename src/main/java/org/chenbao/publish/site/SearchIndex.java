package org.chenbao.publish.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chenbao.publish.form.Json;
import org.chenbao.publish.site.Catalog.Entry;
import org.chenbao.publish.site.Catalog.Listed;

/// What the site's script searches: for each month a few files of terms, each with the stories that
/// have it; and for each edition a file of its stories.
///
/// `search.js` cuts what a reader asks for into terms in the same way, and asks for one file a
/// month and term.
final class SearchIndex {
  /// Files a month: a term's first character tells which. So a word still being typed stays in one.
  static final int SHARDS = 16;

  private SearchIndex() {}

  /// Writes the files of one month.
  ///
  /// @param issues the month's editions
  static void write(Tree tree, String month, List<Listed> issues) {
    List<Map<String, StringBuilder>> shards = new ArrayList<>();
    for (int at = 0; at < SHARDS; at++) {
      shards.add(new HashMap<>());
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
      Map<String, StringBuilder> shard = new TreeMap<>(shards.get(at));
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
    Set<String> terms = new HashSet<>();
    Terms.of(entry.headline(), terms);
    Terms.of(entry.text(), terms);
    Terms.of(entry.topic().name(), terms);
    entry.outlets().forEach(outlet -> Terms.of(outlet, terms));
    return terms;
  }

  static int shard(String term) {
    return term.codePointAt(0) % SHARDS;
  }
}
