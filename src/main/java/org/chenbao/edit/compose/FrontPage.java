package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.edit.title.Deeds;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.language.Tokens;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;

/// What stands at the top of an edition, in the stories' own words.
///
/// Widths are those of [Headline#width], two columns for a Chinese character.
final class FrontPage {
  private static final int SUMMARY_LINES = 8;

  /// 12 to 40 Chinese characters.
  private static final int NARROWEST_LINE = 24;

  private static final int WIDEST_CHINESE = 80;

  /// What a line of English takes to say as much.
  private static final int WIDEST_ENGLISH = 110;

  /// Stories that a title may tell of.
  private static final int MOST_IN_TITLE = 3;

  /// Stories among which the title finds ones that fit beside the first.
  private static final int LOOKED_AT = 6;

  /// A line about its story has so much of the headline's words.
  private static final double ABOUT_IT = 0.3;

  private static final int NAMED_EARLY = 6;
  private static final int MOST_TAGS = 8;

  /// Names of no one: a round, a people, a country, a day.
  private static final Pattern NO_TAG =
      Pattern.compile(
          "(?i)series [a-z]|u\\.?s\\.?|us|uk|eu|china|america|americans?|chinese|british|european|indian|japanese|korean"
              + "|french|german|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[A-H]\\+? ?轮|美国|中国|英国|欧盟|AI|IPO");

  private FrontPage() {}

  /// The first story, and the next ones that fit beside it, each in the longest wording that does.
  static String title(List<Proof> ranked, Language language, boolean thin) {
    String mark = thin ? Wording.SHORT_EDITION.in(language) + Wording.COLON.in(language) : "";
    if (ranked.isEmpty()) {
      return mark + Wording.NO_STORIES.in(language);
    }
    List<String> heads =
        ranked.stream().map(p -> p.headline().text()).filter(h -> own(h, language)).toList();
    return heads.isEmpty()
        ? mark + ranked.getFirst().headline().text()
        : mark + String.join(Wording.BESIDE.in(language), parts(heads, language));
  }

  private static List<String> parts(List<String> heads, Language language) {
    int widest = language == Language.EN ? WIDEST_ENGLISH : WIDEST_CHINESE;
    List<String> next = heads.stream().limit(LOOKED_AT).skip(1).toList();
    for (String second : next) {
      for (String first : Headline.wordings(heads.getFirst())) {
        Optional<String> beside = fitting(second, widest - Headline.width(first));
        if (beside.isPresent()) {
          List<String> later = next.subList(next.indexOf(second) + 1, next.size());
          return filled(List.of(first, beside.get()), later, widest);
        }
      }
    }
    return List.of(heads.getFirst());
  }

  /// With further stories as long as there is room.
  private static List<String> filled(List<String> told, List<String> later, int widest) {
    var parts = new ArrayList<>(told);
    for (String head : later) {
      int taken = parts.stream().mapToInt(p -> Headline.width(p) + 2).sum();
      fitting(head, widest - taken + 2)
          .filter(_ -> parts.size() < MOST_IN_TITLE)
          .ifPresent(parts::add);
    }
    return parts;
  }

  /// The longest wording that fits behind a comma.
  private static Optional<String> fitting(String headline, int room) {
    return Headline.wordings(headline).stream()
        .filter(w -> Headline.width(w) + 2 <= room)
        .findFirst();
  }

  /// A line for each of the first stories that one fits: who did what, with the number that
  /// matters.
  static List<String> summary(List<Proof> ranked, Language language) {
    List<String> lines =
        ranked.stream()
            .flatMap(p -> line(p, language).stream())
            .distinct()
            .limit(SUMMARY_LINES)
            .toList();
    return lines.isEmpty()
        ? ranked.stream().limit(1).map(p -> p.headline().text()).toList()
        : lines;
  }

  /// The names that most stories share, as the sources write them.
  static List<String> tags(List<Proof> ranked, Language language) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (Proof proof : ranked) {
      String headline = proof.headline().text();
      for (Name name : named(headline, language)) {
        counts.merge(name.canonical(), 1, Integer::sum);
        written.putIfAbsent(name.canonical(), name.place().of(headline));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_TAGS)
        .map(e -> written.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }

  private static List<Name> named(String headline, Language language) {
    return own(headline, language)
        ? Names.in(headline).stream()
            .filter(name -> !NO_TAG.matcher(name.place().of(headline)).matches())
            .toList()
        : List.of();
  }

  private static Optional<String> line(Proof proof, Language language) {
    String headline = proof.headline().text();
    Set<String> about = Set.copyOf(Tokens.in(headline));
    return Stream.concat(
            Headline.wordings(headline).stream().limit(1),
            told(proof)
                .flatMap(c -> Headline.wordings(c.text()).stream().filter(c.text()::contains))
                .filter(t -> names(proof, t) && share(about, t) >= ABOUT_IT))
        .filter(t -> fits(t, language) && own(t, language))
        .max(Comparator.comparingDouble(t -> merit(t, headline, about)));
  }

  private static boolean fits(String line, Language language) {
    int width = Headline.width(line);
    int widest = language == Language.EN ? WIDEST_ENGLISH : WIDEST_CHINESE;
    return width >= NARROWEST_LINE && width <= widest;
  }

  /// A deed and an amount; of lines that tell as much the headline, which was chosen among titles.
  private static double merit(String line, String headline, Set<String> about) {
    return (Deeds.told(line) ? 1 : 0)
        + (Deeds.measured(line) ? 1 : 0)
        - (Headline.isBait(line) ? 1 : 0)
        + share(about, line)
        + (line.equals(headline) ? 0.5 : 0);
  }

  /// How much of the words stands in a line, 0 to 1.
  private static double share(Set<String> words, String line) {
    return Set.copyOf(Tokens.in(line)).stream().filter(words::contains).count()
        / (double) Math.max(1, words.size());
  }

  /// The lead and the facts of the day; background is of another.
  private static Stream<Claim> told(Proof proof) {
    Stream<Claim> facts =
        proof.blocks().stream()
            .filter(b -> b instanceof Block.Facts f && f.label().isEmpty())
            .flatMap(b -> ((Block.Facts) b).items().stream())
            .map(Block.Item::claim);
    return Stream.concat(Stream.of(proof.lead()), facts);
  }

  /// A line stands alone only if it begins with what the headline names.
  private static boolean names(Proof proof, String text) {
    List<String> named =
        Names.in(text).stream()
            .filter(n -> n.place().start() <= NAMED_EARLY)
            .map(Name::canonical)
            .toList();
    return Names.in(proof.headline().text()).stream().anyMatch(n -> named.contains(n.canonical()));
  }

  private static boolean own(String text, Language language) {
    return !text.endsWith(Wording.FOREIGN_MARK.in(language)) && Scripts.language(text) == language;
  }
}
