package org.chenbao.edit.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.write.Passage;
import org.chenbao.language.Tables;
import org.chenbao.language.Tokens;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Removed;

/// Keeps of a model's interpretation what says something: no empty talk, no fact told again, no
/// advice that nobody asked for. That it states no new fact is the verifier's to see.
final class Interpretation {
  private static final Bilingual EMPTY_WORDS =
      new Bilingual("空话，没有说出机制、比较或后果", "hollow: no mechanism, comparison or consequence");
  private static final Bilingual UNASKED =
      new Bilingual("投资建议，读者没有要", "investment advice that nobody asked for");
  private static final Bilingual RETOLD =
      new Bilingual("重述事实，不是解读", "retells a fact, interprets nothing");
  private static final String ALWAYS = "always";
  private static final List<Phrase> HOLLOW =
      Tables.rows(Interpretation.class, "hollow.tsv").stream()
          .map(cells -> new Phrase(cells.getFirst().equals(ALWAYS), pattern(cells.getLast())))
          .toList();
  private static final List<Pattern> ADVICE =
      Tables.rows(Interpretation.class, "advice.tsv").stream()
          .map(cells -> pattern(cells.getFirst()))
          .toList();

  /// With so many words besides a hollow phrase, a sentence may yet say something.
  private static final int SUBSTANCE = 8;

  /// So much of a sentence's words in one fact make it that fact.
  private static final double SAME = 0.8;

  /// Of fewer words, nobody can tell where they are from.
  private static final int LEAST_WORDS = 4;

  private final String story;
  private final boolean adviceWelcome;
  private final List<Set<String>> told;
  private final List<Removed> removed = new ArrayList<>();

  /// @param always hollow whatever stands around it
  private record Phrase(boolean always, Pattern pattern) {}

  /// Judges one answer's interpretation. Used once.
  Interpretation(String story, Guide guide, Answer answer, List<Passage> passages) {
    this.story = story;
    this.adviceWelcome = guide.advice();
    this.told =
        Stream.concat(answer.told(), passages.stream().map(Passage::words))
            .map(Interpretation::words)
            .toList();
  }

  /// What of the insight stays. Advice has no label there, so it has no place there.
  List<Answer.Cited> insight(List<Answer.Cited> insight) {
    return insight.stream().filter(c -> stays(c.text(), false)).toList();
  }

  /// What of the impact stays.
  List<Answer.Labelled> impact(List<Answer.Labelled> impact) {
    return impact.stream().filter(l -> stays(l.text(), adviceWelcome)).toList();
  }

  /// What did not stay, and why.
  List<Removed> removed() {
    return List.copyOf(removed);
  }

  /// True where words advise what to do with money.
  static boolean advises(String text) {
    return ADVICE.stream().anyMatch(p -> p.matcher(text).find());
  }

  private boolean stays(String text, boolean mayAdvise) {
    Optional<Bilingual> reason = reason(text, mayAdvise);
    reason.ifPresent(r -> removed.add(new Removed(story, text, r)));
    return reason.isEmpty();
  }

  private Optional<Bilingual> reason(String text, boolean mayAdvise) {
    if (HOLLOW.stream().anyMatch(phrase -> hollow(phrase, text))) {
      return Optional.of(EMPTY_WORDS);
    }
    if (!mayAdvise && advises(text)) {
      return Optional.of(UNASKED);
    }
    return told.stream().anyMatch(fact -> retells(text, fact))
        ? Optional.of(RETOLD)
        : Optional.empty();
  }

  private static boolean hollow(Phrase phrase, String text) {
    var matcher = phrase.pattern.matcher(text);
    return matcher.find() && (phrase.always || words(matcher.replaceAll(" ")).size() < SUBSTANCE);
  }

  private static boolean retells(String text, Set<String> fact) {
    Set<String> own = words(text);
    long shared = own.stream().filter(fact::contains).count();
    return own.size() >= LEAST_WORDS && shared >= SAME * own.size();
  }

  private static Set<String> words(String text) {
    return Tokens.in(text).stream().collect(Collectors.toCollection(HashSet::new));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
