package org.chenbao.edit.desk.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Name;
import org.chenbao.model.Place;

/// One product's picture, told as 4K here and as 2K there.
final class Sizes {
  private static final Pattern SIZE =
      Pattern.compile("(?i)(?<![\\w.])(480p|720p|1080p|1440p|2k|4k|8k)(?![\\w])");

  /// Another version, a bound, or both ends of a change.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "此前|上一代|从|升级|最高|至少|以上|将|计划|低于|高于|或|输入|(?i:\\bfrom\\b|\\bup"
              + " to\\b|\\bprevious|\\bor\\b|\\bupscal)");

  private record Size(Sentence sentence, Place place) {
    String word() {
      return place.of(sentence.words()).toLowerCase(Locale.ROOT);
    }
  }

  private Sizes() {}

  static Stream<Find> found(Page page) {
    Map<String, List<Size>> byName = new LinkedHashMap<>();
    page.items()
        .forEach(item ->
            item.stretches()
                .filter(s -> s.is(Role.TOLD))
                .flatMap(s -> s.sentences().stream())
                .filter(s -> !OTHERWISE.matcher(s.words()).find())
                .forEach(s -> add(item, s, byName)));
    return byName.entrySet().stream().flatMap(e -> conflict(e.getKey(), e.getValue()).stream());
  }

  /// A sentence with two sizes compares them.
  private static void add(Item item, Sentence sentence, Map<String, List<Size>> byName) {
    List<MatchResult> sizes = SIZE.matcher(sentence.words()).results().toList();
    if (sizes.size() == 1) {
      Place place = new Place(sizes.getFirst().start(), sizes.getFirst().end());
      owner(item, sentence, place)
          .ifPresent(n ->
              byName.computeIfAbsent(n, _ -> new ArrayList<>()).add(new Size(sentence, place)));
    }
  }

  /// The last product named before it; where the sentence names none, the headline's. A house makes
  /// several things: a name without a number counts within its story alone.
  private static Optional<String> owner(Item item, Sentence sentence, Place place) {
    Stream<Name> before =
        sentence.facts().names().stream()
            .filter(n -> n.place().end() <= place.start())
            .sorted(Comparator.comparing(Name::place).reversed());
    Stream<Name> above =
        item.headline().sentences().stream().flatMap(s -> s.facts().names().stream());
    return Stream.concat(before, above)
        .map(Name::canonical)
        .filter(n -> !SIZE.matcher(n).find())
        .findFirst()
        .map(n -> n.chars().anyMatch(Character::isDigit) ? n : n + " " + item.headline().words());
  }

  private static Optional<Find> conflict(String name, List<Size> sizes) {
    Size first = sizes.getFirst();
    return sizes.stream()
        .filter(other -> !other.word().equals(first.word()))
        .findFirst()
        .map(other ->
            new Find(
                List.of(spot(first), spot(other)),
                List.of(name.split(" ", 2)[0], first.word(), other.word())));
  }

  private static Spot spot(Size size) {
    return size.sentence.at(size.place);
  }
}
