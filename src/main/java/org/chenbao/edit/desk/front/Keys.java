package org.chenbao.edit.desk.front;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Tables;
import org.chenbao.model.Manuscript.FrontKey;

/// The keys of the front matter.
final class Keys {
  private static final Set<String> KNOWN =
      Tables.rows(Keys.class, "keys.txt").stream()
          .flatMap(row -> row.stream())
          .flatMap(cell -> Stream.of(cell.split(" +")))
          .collect(Collectors.toUnmodifiableSet());

  /// What every page of a site needs.
  private static final List<String> NEEDED = List.of("title", "date");

  private Keys() {}

  static Stream<Find> missing(Page page) {
    List<String> missing =
        NEEDED.stream().filter(n -> page.front(n).stream().allMatch(String::isBlank)).toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(Find.at(Spot.of(1, first(page)), String.join(", ", missing)));
  }

  static Stream<Find> unknown(Page page) {
    List<FrontKey> keys =
        page.manuscript().front().stream().filter(k -> !KNOWN.contains(k.name())).toList();
    String names = keys.stream().map(FrontKey::name).collect(Collectors.joining(", "));
    return Find.together(keys.stream().map(k -> Spot.of(k.line(), k.name())), names);
  }

  static Stream<Find> twice(Page page) {
    var seen = new HashSet<String>();
    return Find.together(
        page.manuscript().front().stream()
            .filter(k -> !seen.add(k.name()))
            .map(k -> Spot.of(k.line(), k.name())));
  }

  /// The front matter names another title than the edition bears.
  static Stream<Find> title(Page page) {
    String heading = page.manuscript().title().words();
    return page.manuscript().front().stream()
        .filter(k -> k.name().equals("title") && !heading.isEmpty())
        .filter(k -> !bare(String.join("", k.values())).equals(bare(heading)))
        .map(k ->
            new Find(
                List.of(
                    Spot.of(k.line(), String.join("", k.values())),
                    Spot.of(page.manuscript().title().line(), heading)),
                List.of(heading)));
  }

  private static String bare(String title) {
    return title.replaceAll("[\\s\\p{P}]", "");
  }

  private static String first(Page page) {
    return page.lines().isEmpty() ? "" : page.lines().getFirst();
  }
}
