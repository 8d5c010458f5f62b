package org.chenbao.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What lists, search and feeds say of each edition: a line for it, below it one for each story.
///
/// Fields stand between tabs, a story's line begins with one: every run reads the whole of it, and
/// a year of it as JSON took a fifth of a new edition's time.
final class Catalog {
  static final String FILE = "catalog.tsv";

  private static final String TAB = "\t";
  private static final Pattern BREAK = Pattern.compile("[\t\r\n]");

  /// Fields of an edition's line before those of its summary.
  private static final int EDITION = 6;

  /// Fields of a story's line before those of its outlets; the first is empty.
  private static final int STORY = 6;

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

    /// The edition's page and those of its stories.
    Stream<String> pages() {
      return Stream.concat(Stream.of(path()), entries.stream().map(e -> page(e.id())));
    }

    /// A story's page.
    String page(String id) {
      return date + "/" + id + ".html";
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
  record Origin(String note, String aigc) {
    /// Nothing is said.
    static final Origin NONE = new Origin("", "");
  }

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
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(key)) {
      return new TreeMap<>();
    }
    try {
      return read(lines.subList(1, lines.size()));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return new TreeMap<>();
    }
  }

  /// Read from the end, so that an edition's stories are known where its own line is met.
  private static NavigableMap<LocalDate, Listed> read(List<String> lines) {
    NavigableMap<LocalDate, Listed> all = new TreeMap<>();
    List<Entry> entries = new ArrayList<>();
    for (String line : lines.reversed()) {
      List<String> fields = fields(line);
      if (line.startsWith(TAB)) {
        entries.add(entry(fields));
      } else {
        Collections.reverse(entries);
        Listed listed = listed(fields, entries);
        all.put(listed.day(), listed);
        entries.clear();
      }
    }
    return all;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  private static Listed listed(List<String> fields, List<Entry> entries) {
    List<String> summary = fields.subList(EDITION, fields.size());
    return new Listed(
        fields.get(0),
        Integer.parseInt(fields.get(1)),
        new Front(fields.get(3), summary, Boolean.parseBoolean(fields.get(2))),
        new Origin(fields.get(4), fields.get(5)),
        entries);
  }

  private static Entry entry(List<String> fields) {
    return new Entry(
        fields.get(1),
        fields.get(4),
        fields.get(5),
        new Topic(fields.get(3), Boolean.parseBoolean(fields.get(2))),
        fields.subList(STORY, fields.size()));
  }

  static void write(Tree tree, String key, NavigableMap<LocalDate, Listed> all) {
    var text = new StringBuilder(key).append('\n');
    for (Listed listed : all.values()) {
      line(text, listed);
      listed.entries().forEach(entry -> line(text, entry));
    }
    tree.write(FILE, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void line(StringBuilder text, Listed listed) {
    Front front = listed.front();
    String revision = Integer.toString(listed.revision());
    String cover = Boolean.toString(front.cover());
    Origin origin = listed.origin();
    line(
        text,
        List.of(listed.date(), revision, cover, front.title(), origin.note(), origin.aigc()),
        front.summary());
  }

  private static void line(StringBuilder text, Entry entry) {
    Topic topic = entry.topic();
    String main = Boolean.toString(topic.main());
    line(
        text,
        List.of("", entry.id(), main, topic.name(), entry.headline(), entry.text()),
        entry.outlets());
  }

  private static void line(StringBuilder text, List<String> fields, List<String> more) {
    String line =
        Stream.concat(fields.stream(), more.stream())
            .map(field -> BREAK.matcher(field).replaceAll(" "))
            .collect(Collectors.joining(TAB));
    text.append(line).append('\n');
  }
}
