package org.chenbao.edit.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.language.Unit;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;

/// What stands at the top of an edition, in the stories' own words.
final class FrontPage {
  private static final int SUMMARY_LINES = 8;
  private static final int SHORTEST_LINE = 12;
  private static final int LONGEST_CHINESE_LINE = 40;
  private static final int LONGEST_ENGLISH_LINE = 110;

  /// Both headlines of a title together, in characters.
  private static final int LONGEST_CHINESE_TITLE = 38;

  private static final int LONGEST_ENGLISH_TITLE = 110;
  private static final int NAMED_EARLY = 6;
  private static final int MOST_TAGS = 8;

  private FrontPage() {}

  /// The headlines of the first two stories; of the first alone where both are too long.
  static String title(List<Proof> ranked, Language language, boolean thin) {
    String mark = thin ? Wording.SHORT_EDITION.in(language) + Wording.COLON.in(language) : "";
    List<String> heads =
        ranked.stream().map(p -> p.headline().text()).filter(h -> own(h, language)).toList();
    if (heads.isEmpty()) {
      return ranked.isEmpty()
          ? mark + Wording.NO_STORIES.in(language)
          : mark + ranked.getFirst().headline().text();
    }
    String first = heads.getFirst();
    int widest = language == Language.EN ? LONGEST_ENGLISH_TITLE : LONGEST_CHINESE_TITLE;
    return mark
        + heads.stream()
            .skip(1)
            .limit(4)
            .filter(h -> first.length() + h.length() < widest)
            .findFirst()
            .map(h -> first + Wording.COMMA.in(language) + h)
            .orElse(first);
  }

  /// One line for each of the first stories: a short fact of it that states a number, else its
  /// headline.
  static List<String> summary(List<Proof> ranked, Language language) {
    return ranked.stream().limit(SUMMARY_LINES).map(p -> line(p, language)).toList();
  }

  /// The names that most stories share, as the sources write them.
  static List<String> tags(List<Proof> ranked) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (Proof proof : ranked) {
      String headline = proof.headline().text();
      for (Name name : Names.in(headline)) {
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

  private static String line(Proof proof, Language language) {
    int longest = language == Language.EN ? LONGEST_ENGLISH_LINE : LONGEST_CHINESE_LINE;
    String headline = proof.headline().text();
    if (Quantities.in(headline).stream().anyMatch(FrontPage::tells) && own(headline, language)) {
      return headline;
    }
    return told(proof)
        .map(Claim::text)
        .filter(t -> t.length() >= SHORTEST_LINE && t.length() <= longest && own(t, language))
        .filter(t -> Quantities.in(t).stream().anyMatch(FrontPage::tells) && names(proof, t))
        .findFirst()
        .map(t -> t.replaceFirst("[。.]$", ""))
        .orElse(headline);
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

  private static boolean tells(Quantity quantity) {
    return quantity.unit().kind() != Unit.Kind.RANK && quantity.unit().kind() != Unit.Kind.BARE;
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
    return Scripts.language(text) == language;
  }
}
