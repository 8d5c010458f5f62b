package org.chenbao.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What lists, search and feeds say of each edition, a line each.
final class Catalog {
  static final String FILE = "catalog.jsonl";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Catalog() {}

  /// An edition.
  record Listed(String date, int revision, Front front, Origin origin, List<Entry> entries) {
    Listed {
      entries = List.copyOf(entries);
    }

    LocalDate day() {
      return LocalDate.parse(date);
    }

    String month() {
      return date.substring(0, 7);
    }

    String path() {
      return date + "/index.html";
    }
  }

  /// What stands at the top of an edition.
  ///
  /// @param cover true where it has a picture
  record Front(String title, List<String> summary, boolean cover) {
    Front {
      summary = List.copyOf(summary);
    }
  }

  /// How an edition was made; empty where nobody says.
  ///
  /// @param note for people
  /// @param aigc for machines, where a model wrote
  record Origin(String note, String aigc) {}

  /// A story.
  record Entry(String id, String headline, String text, Topic topic, List<String> outlets) {
    Entry {
      outlets = List.copyOf(outlets);
    }
  }

  /// Where a story stands.
  ///
  /// @param main true for one told at length
  record Topic(String name, boolean main) {}

  /// Reads the catalog of a site made earlier; one that cannot be read is made anew.
  ///
  /// @param key what the site was made with; a site made with something else is made anew
  static NavigableMap<LocalDate, Listed> read(Tree tree, String key) {
    String text =
        tree.read(FILE).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    List<String> lines = Arrays.asList(text.split("\n"));
    NavigableMap<LocalDate, Listed> all = new TreeMap<>();
    if (!lines.getFirst().equals(key)) {
      return all;
    }
    try {
      for (String line : lines.subList(1, lines.size())) {
        Listed listed = JSON.readValue(line, Listed.class);
        all.put(listed.day(), listed);
      }
      return all;
    } catch (JacksonException _) {
      return new TreeMap<>();
    }
  }

  static void write(Tree tree, String key, NavigableMap<LocalDate, Listed> all) {
    String lines =
        all.values().stream().map(JSON::writeValueAsString).collect(Collectors.joining("\n"));
    tree.write(FILE, (key + "\n" + lines).getBytes(StandardCharsets.UTF_8));
  }
}
