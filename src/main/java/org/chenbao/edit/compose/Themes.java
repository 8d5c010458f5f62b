package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.edit.title.Typography;
import org.chenbao.language.Names;
import org.chenbao.model.Edition.Theme;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;

/// Groups the stories of a day to themes, and names each from what all its stories share.
///
/// A name is a field and what happens in it (AI 资本市场：融资与收购), of which each of its stories tells
/// something; where there are no such words, it is a field and whom its stories are about.
final class Themes {
  /// A day with fewer themes has its greatest divided.
  private static final int FEWEST = 5;

  /// ... if it has so many stories, so that no part is left with one.
  private static final int GREAT = 4;

  private static final int LEAST_PART = 2;

  /// Kinds that a name can hold and still be read.
  private static final int MOST_KINDS = 2;

  private static final int MOST_NAMED = 2;

  /// A longer name is half a headline.
  private static final int LONGEST_NAME = 16;

  /// A place within a longer name: the university of that town, a startup of that country.
  private static final Pattern PART =
      Pattern.compile("^(?:大学|[区州市省]|时报|日报|独角兽|初创|创业|公司|企业|女子|男子|法院|议员)");

  private static final Pattern CREDIT = Pattern.compile("^据.{1,20}?[，,]|^(?:消息称|报道：) ?");

  private final Language language;

  private Themes(Language language) {
    this.language = language;
  }

  /// The themes in the order of their best story.
  ///
  /// @param ranked main stories, best first
  static List<Theme> of(List<Proof> ranked, Language language) {
    var themes = new Themes(language);
    Map<String, List<Proof>> named = new LinkedHashMap<>();
    for (List<Proof> group : themes.groups(ranked)) {
      named.merge(themes.name(group), group, Themes::both);
    }
    return named.entrySet().stream().map(e -> new Theme(e.getKey(), e.getValue())).toList();
  }

  private List<List<Proof>> groups(List<Proof> ranked) {
    Map<String, List<Proof>> fields =
        ranked.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.story().topic().theme(), LinkedHashMap::new, Collectors.toList()));
    List<List<Proof>> groups = new ArrayList<>(fields.values());
    while (groups.size() < FEWEST) {
      Optional<List<Proof>> great =
          groups.stream()
              .filter(g -> g.size() >= GREAT && parts(g).size() > 1)
              .max(Comparator.comparingInt(List::size));
      if (great.isEmpty()) {
        break;
      }
      groups.remove(great.get());
      groups.addAll(parts(great.get()));
    }
    groups.sort(Comparator.comparingInt(g -> ranked.indexOf(g.getFirst())));
    return groups;
  }

  /// A group in two, by its commonest kind or by having one; whole where that would leave a story
  /// alone.
  private static List<List<Proof>> parts(List<Proof> group) {
    Stream<Predicate<Proof>> ways =
        Stream.concat(
            counts(group).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(e -> p -> kinds(p).contains(e.getKey())),
            Stream.of(p -> !kinds(p).isEmpty()));
    return ways.map(way -> parts(group, way))
        .filter(parts -> parts.stream().allMatch(p -> p.size() >= LEAST_PART))
        .findFirst()
        .orElse(List.of(group));
  }

  private static List<List<Proof>> parts(List<Proof> group, Predicate<Proof> way) {
    return List.of(
        group.stream().filter(way).toList(), group.stream().filter(way.negate()).toList());
  }

  /// A field, and what happens in all its stories; where no words are common to them, whom they are
  /// about. One story alone has both.
  private String name(List<Proof> group) {
    List<String> kinds = covering(group);
    String what = isCovered(group, kinds) ? listed(kinds) : "";
    String who = what.isEmpty() || group.size() == 1 ? actors(group) : "";
    String told = told(who, what);
    String field = group.getFirst().story().topic().theme();
    return Typography.spaced(told.isEmpty() ? field : field + Wording.COLON.in(language) + told);
  }

  private String told(String who, String what) {
    boolean english = language == Language.EN && !who.isEmpty() && !what.isEmpty();
    return english ? what + " (" + who + ")" : who + what;
  }

  /// Who the first stories are about, and that there are others.
  private String actors(List<Proof> group) {
    List<String> actors = group.stream().flatMap(p -> actor(p).stream()).distinct().toList();
    String named =
        String.join(Wording.LIST.in(language), actors.stream().limit(MOST_NAMED).toList());
    long silent = group.stream().filter(p -> actor(p).isEmpty()).count();
    boolean more = actors.size() > MOST_NAMED || silent > 0;
    return more && !named.isEmpty() ? named + Wording.OTHERS.in(language) : named;
  }

  /// The name that a headline in the edition's language begins with; who reports it is not whom it
  /// is about.
  private Optional<String> actor(Proof proof) {
    String headline = CREDIT.matcher(proof.headline().text()).replaceFirst("");
    return Names.in(headline).stream()
        .findFirst()
        .filter(n -> n.place().start() == 0 && n.place().length() <= LONGEST_NAME)
        .filter(_ -> !headline.endsWith(Wording.FOREIGN_MARK.in(language)))
        .filter(n -> !PART.matcher(headline.substring(n.place().end())).find())
        .map(n -> n.place().of(headline));
  }

  /// The fewest kinds of which each story has one, the commonest first.
  private static List<String> covering(List<Proof> group) {
    var chosen = new ArrayList<String>();
    List<Proof> open = group;
    while (!open.isEmpty() && chosen.size() < MOST_KINDS) {
      Optional<String> next =
          counts(open).entrySet().stream()
              .max(Map.Entry.<String, Integer>comparingByValue())
              .map(Map.Entry::getKey);
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get());
      open = open.stream().filter(p -> !kinds(p).contains(next.get())).toList();
    }
    return chosen;
  }

  private static boolean isCovered(List<Proof> group, List<String> chosen) {
    return group.stream().allMatch(p -> kinds(p).stream().anyMatch(chosen::contains));
  }

  private static Map<String, Integer> counts(List<Proof> group) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    group.forEach(p -> kinds(p).forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    return counts;
  }

  private static List<String> kinds(Proof proof) {
    return proof.story().topic().kinds();
  }

  private String listed(List<String> kinds) {
    Set<String> first = new LinkedHashSet<>(kinds.subList(0, kinds.size() - 1));
    String head = String.join(Wording.LIST.in(language), first);
    return head.isEmpty() ? kinds.getLast() : head + Wording.AND.in(language) + kinds.getLast();
  }

  private static List<Proof> both(List<Proof> one, List<Proof> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }
}
