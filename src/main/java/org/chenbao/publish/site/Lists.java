package org.chenbao.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.HtmlEdition;
import org.chenbao.publish.page.Page.Head;
import org.chenbao.publish.page.Page.Sheet;
import org.chenbao.publish.page.Place;
import org.chenbao.publish.page.Place.Turn;
import org.chenbao.publish.page.Tongue;
import org.chenbao.publish.site.Catalog.Entry;
import org.chenbao.publish.site.Catalog.Listed;
import org.chenbao.publish.site.Catalog.Origin;
import org.chenbao.publish.site.Listing.Group;
import org.chenbao.publish.site.Listing.Row;

/// The pages that list editions and stories, the search and the feeds.
final class Lists {
  /// Stories on one page: what is older is found by search. Each new edition writes the pages of
  /// all its sources again.
  private static final int ROWS = 60;

  /// Editions on the first page, beside the latest.
  private static final int RECENT = 14;

  private final Plan plan;
  private final Tree tree;
  private final List<Listed> newest;

  Lists(Plan plan, Tree tree, NavigableMap<LocalDate, Listed> listed) {
    this.plan = plan;
    this.tree = tree;
    this.newest =
        listed.values().stream().sorted(Comparator.comparing(Listed::date).reversed()).toList();
  }

  /// A story with its edition.
  private record Told(Listed issue, Entry entry) {
    String path() {
      return issue.page(entry.id());
    }
  }

  /// Writes what the touched editions change.
  ///
  /// @param touched editions that are new, and those that they take the place of
  void write(Collection<Listed> touched) {
    fixed();
    home();
    archive(names(touched, l -> Stream.of(l.month())));
    collection("themes", Term.THEMES_ALL, this::topics, names(touched, this::topics));
    collection("sources", Term.SOURCES_ALL, this::outlets, names(touched, this::outlets));
    new Feeds(tree, plan, newest).write();
  }

  private static Set<String> names(
      Collection<Listed> touched, Function<Listed, Stream<String>> name) {
    return touched.stream().flatMap(name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> topics(Listed issue) {
    return issue.entries().stream().map(e -> e.topic().name()).filter(n -> !n.isEmpty());
  }

  private Stream<String> outlets(Listed issue) {
    return issue.entries().stream().flatMap(e -> e.outlets().stream()).filter(n -> !n.isEmpty());
  }

  private void fixed() {
    tree.write("style.css", HtmlEdition.style());
    tree.write("search.js", Script.search());
    page("search.html", "search", say(Term.SEARCH), "", generated(newest), List.of());
    page("404.html", "lost", say(Term.LOST), "", Origin.NONE, List.of());
    String map = plan.base().isEmpty() ? "" : "Sitemap: " + plan.base() + "sitemap.xml\n";
    tree.write("robots.txt", ("User-agent: *\nAllow: /\n" + map).getBytes(StandardCharsets.UTF_8));
  }

  private void home() {
    var groups = new ArrayList<Group>();
    newest.stream().limit(1).forEach(issue -> groups.add(latest(issue)));
    groups.add(
        new Group(
            new Turn("archive/index.html", say(Term.PAST)),
            newest.stream().skip(1).limit(RECENT).map(l -> row(l, "")).toList()));
    String day =
        newest.stream()
            .findFirst()
            .map(latest -> Day.full(latest.day(), plan.language()))
            .orElse("");
    Origin origin = newest.stream().findFirst().map(Listed::origin).orElse(Origin.NONE);
    page("index.html", "home", say(Term.PAPER), day, origin, groups);
  }

  private Group latest(Listed issue) {
    return new Group(
        new Turn(issue.path(), issue.front().title()),
        issue.entries().stream()
            .filter(e -> e.topic().main())
            .map(e -> new Told(issue, e))
            .map(told -> row(told, "", told.entry().topic().name()))
            .toList());
  }

  private void archive(Set<String> months) {
    var map = new SiteMap(tree, plan);
    Map<String, List<Listed>> all =
        newest.stream()
            .collect(Collectors.groupingBy(Listed::month, LinkedHashMap::new, Collectors.toList()));
    List<Group> groups =
        all.entrySet().stream()
            .map(e ->
                new Group(
                    new Turn(e.getKey() + ".html", e.getKey()),
                    e.getValue().stream().map(l -> row(l, "../")).limit(3).toList()))
            .toList();
    page("archive/index.html", "archive", say(Term.PAST), "", generated(newest), groups);
    for (String month : months) {
      List<Listed> issues = all.getOrDefault(month, List.of());
      List<Row> rows = issues.stream().map(l -> row(l, "../")).toList();
      List<Group> group = List.of(new Group(Turn.NONE, rows));
      page("archive/" + month + ".html", "month", month, "", generated(issues), group);
      SearchIndex.write(tree, month, issues);
      map.month(month, issues);
    }
    SearchIndex.months(tree, List.copyOf(all.keySet()));
    map.whole(all.keySet());
  }

  /// Writes a list of names, and the pages of those that changed.
  private void collection(
      String folder, Term title, Function<Listed, Stream<String>> names, Set<String> changed) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, List<Told>> told = new TreeMap<>();
    for (Listed issue : newest) {
      names.apply(issue).forEach(name -> counts.merge(name, 1, Integer::sum));
      for (Entry entry : issue.entries()) {
        Stream<String> own =
            folder.equals("themes") ? Stream.of(entry.topic().name()) : entry.outlets().stream();
        own.filter(changed::contains)
            .forEach(name ->
                told.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Told(issue, entry)));
      }
    }
    List<Row> rows =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e ->
                new Row(
                    "",
                    new Turn(slug(e.getKey()) + ".html", e.getKey()),
                    e.getValue().toString(),
                    "",
                    ""))
            .toList();
    List<Group> all = List.of(new Group(Turn.NONE, rows));
    page(folder + "/index.html", folder, say(title), "", Origin.NONE, all);
    told.forEach((name, stories) ->
        page(
            folder + "/" + slug(name) + ".html",
            "stories",
            name,
            say(Term.STORIES_TOLD, stories.size()),
            generated(stories.stream().limit(ROWS).map(Told::issue).toList()),
            List.of(
                new Group(
                    new Turn("index.html", say(title)),
                    stories.stream()
                        .limit(ROWS)
                        .map(t -> row(t, "../", t.issue().date()))
                        .toList()))));
  }

  private Row row(Listed issue, String root) {
    return new Row(
        issue.date(),
        new Turn(root + issue.path(), issue.front().title()),
        issue.front().summary().stream().limit(3).collect(Collectors.joining(say(Term.SEMICOLON))),
        "",
        "");
  }

  private Row row(Told told, String root, String over) {
    return new Row(
        over,
        new Turn(root + told.path(), told.entry().headline()),
        told.entry().text().equals(told.entry().headline()) ? "" : told.entry().text(),
        Tongue.of(told.entry().headline(), plan.language()),
        Tongue.of(told.entry().text(), plan.language()));
  }

  /// The label of words that stand without their edition: that of the newest a model wrote.
  private static Origin generated(List<Listed> issues) {
    return issues.stream()
        .map(Listed::origin)
        .filter(origin -> !origin.aigc().isEmpty())
        .findFirst()
        .orElse(Origin.NONE);
  }

  private void page(
      String path, String kind, String title, String note, Origin origin, List<Group> groups) {
    var sheet = new Sheet(Place.in(plan.base(), path), "", "");
    var head = new Head(plan.language(), sheet, "", origin.aigc(), cover(path));
    var listing = new Listing(head, kind, title, note, origin.note(), groups);
    tree.write(path, HtmlEdition.of("site/listing", listing));
  }

  /// The first page shows the latest cover where it is shared.
  private String cover(String path) {
    return path.equals("index.html")
        ? newest.stream()
            .limit(1)
            .filter(l -> l.front().cover())
            .map(l -> plan.base() + l.date() + "/cover.png")
            .findFirst()
            .orElse("")
        : "";
  }

  private String say(Term term, Object... values) {
    return term.in(plan.language(), values);
  }

  /// A name as a file's name: readable where it is in Latin letters.
  static String slug(String name) {
    String latin =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean whole = name.matches("[A-Za-z0-9 .-]+") && !latin.isEmpty() && !latin.equals("index");
    String digest = Fingerprint.of(name).substring(0, 8);
    return whole ? latin : latin.isEmpty() ? digest : latin + "-" + digest;
  }
}
