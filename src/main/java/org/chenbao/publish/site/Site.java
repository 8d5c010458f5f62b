package org.chenbao.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.page.HtmlEdition;
import org.chenbao.publish.page.Place;
import org.chenbao.publish.page.Place.Turn;
import org.chenbao.publish.site.Catalog.Listed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Makes a site from an archive's editions, and makes again only what a new edition changes.
public final class Site {
  /// Raised whenever pages are made in another way, so that a site is made anew.
  private static final int FORM = 3;

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Plan plan;
  private final Issues issues;
  private final Tree tree;
  private final String key;
  private final NavigableMap<LocalDate, Listed> listed;

  private Site(Plan plan, Issues issues, Tree tree) {
    this.plan = plan;
    this.issues = issues;
    this.tree = tree;
    this.key =
        Fingerprint.of(
            FORM + plan.base() + plan.hub() + plan.tag() + Fingerprint.of(HtmlEdition.style()));
    this.listed = Catalog.read(tree, key);
  }

  /// What was made.
  ///
  /// @param editions of the whole site
  /// @param printed editions that were new or revised
  public record Built(int editions, int printed) {}

  /// Makes the site.
  public static Built build(Plan plan, Issues issues, Tree tree) {
    return new Site(plan, issues, tree).build();
  }

  private Built build() {
    NavigableMap<LocalDate, Integer> revisions = issues.revisions();
    Set<LocalDate> changed = changed(revisions);
    var touched =
        new ArrayList<>(listed.values().stream().filter(l -> changed.contains(l.day())).toList());
    listed.keySet().retainAll(revisions.keySet());
    if (changed.isEmpty() && touched.isEmpty()) {
      return new Built(listed.size(), 0);
    }
    changed.stream()
        .filter(revisions::containsKey)
        .forEach(day -> {
          Listed issue = print(day, revisions.getOrDefault(day, 1));
          listed.put(day, issue);
          touched.add(issue);
        });
    neighbours(changed, revisions).forEach(this::edition);
    new Lists(plan, tree, listed).write(touched);
    Catalog.write(tree, key, listed);
    return new Built(listed.size(), changed.size());
  }

  /// The days whose edition is new, revised or gone.
  private Set<LocalDate> changed(NavigableMap<LocalDate, Integer> revisions) {
    Set<LocalDate> changed = new TreeSet<>();
    revisions.forEach((day, revision) -> {
      boolean same =
          Optional.ofNullable(listed.get(day)).filter(l -> l.revision() == revision).isPresent();
      if (!same) {
        changed.add(day);
      }
    });
    listed.keySet().stream().filter(day -> !revisions.containsKey(day)).forEach(changed::add);
    return changed;
  }

  /// The days whose page names another before or after it: the changed ones and those beside them.
  private static Set<LocalDate> neighbours(
      Set<LocalDate> changed, NavigableMap<LocalDate, Integer> revisions) {
    Set<LocalDate> all = new TreeSet<>();
    for (LocalDate day : changed) {
      Optional.ofNullable(revisions.lowerKey(day)).ifPresent(all::add);
      Optional.ofNullable(revisions.higherKey(day)).ifPresent(all::add);
      if (revisions.containsKey(day)) {
        all.add(day);
      }
    }
    return all;
  }

  private static String page(String date, String id) {
    return date + "/" + id + ".html";
  }

  private Issue issue(LocalDate day) {
    return new Issue(day, plan.language(), JSON.readTree(issues.json(day)), this::earlier);
  }

  private Optional<String> earlier(String date, String id) {
    return listed.values().stream()
        .filter(issue -> issue.date().equals(date))
        .filter(issue -> issue.entries().stream().anyMatch(e -> e.id().equals(id)))
        .map(issue -> issue.page(id))
        .findFirst();
  }

  /// Writes the pages of an edition's stories and the files beside them.
  private Listed print(LocalDate day, int revision) {
    Issue issue = issue(day);
    Map<String, byte[]> files = issues.files(day);
    boolean cover = files.containsKey("cover.png");
    Listed result = issue.listed(revision, cover);
    files.forEach((name, bytes) -> tree.write(day + "/" + name, addressed(day, name, bytes)));
    tree.write(
        day + "/edition.json",
        addressed(day, "edition.json", issues.json(day).getBytes(StandardCharsets.UTF_8)));
    issue
        .tales(id -> Place.in(plan.base(), page(day.toString(), id)), cover)
        .forEach(
            (id, tale) -> tree.write(page(day.toString(), id), HtmlEdition.of("site/tale", tale)));
    SearchIndex.write(tree, result);
    return result;
  }

  /// The cover's whole address, where the site's own is known: pictures are asked for from afar.
  private byte[] addressed(LocalDate day, String name, byte[] bytes) {
    if (plan.base().isEmpty() || !name.matches("edition\\.(?:md|json)")) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replaceFirst(
            "(\"?coverImage\"?: )\"cover\\.png\"", "$1\"" + plan.base() + day + "/cover.png\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void edition(LocalDate day) {
    boolean cover = Optional.ofNullable(listed.get(day)).filter(l -> l.front().cover()).isPresent();
    Place place =
        Place.in(plan.base(), day + "/index.html")
            .between(turn(listed.lowerEntry(day)), turn(listed.higherEntry(day)));
    tree.write(day + "/index.html", HtmlEdition.of(issue(day).page(place, cover)));
  }

  private static Turn turn(Map.@Nullable Entry<LocalDate, Listed> beside) {
    if (beside == null) {
      return Turn.NONE;
    }
    Listed issue = beside.getValue();
    return new Turn("../" + issue.path(), issue.date() + " " + Line.of(issue.front().title()));
  }
}
