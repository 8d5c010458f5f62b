package org.chenbao.edit.verify.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Quotes;
import org.chenbao.language.Scripts;
import org.chenbao.language.Thesaurus;
import org.chenbao.language.Word;
import org.chenbao.language.Words;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Does every quotation of the claim stand word for word in the evidence?
///
/// Marks around a few words make a term, not speech; those are not compared. A quotation in another
/// language than its source is a translation: there has to be a quotation it can be one of.
public final class QuoteCheck implements Check {
  /// Shorter ones are terms: characters in Chinese, letters in English.
  private static final int SHORTEST_CHINESE = 8;

  private static final int SHORTEST_ENGLISH = 20;
  private static final Pattern SAID =
      Pattern.compile("(\\p{IsHan}{2,})(?:表示|指出|透露|强调|认为|回应|写道|称|说)[，：:,]?\\s*[“\"「『]?$");
  private static final Pattern CUTS = Pattern.compile("…+|\\.{3,}|\\[[^\\]]*\\]|（[^）]*）");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]+");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Place place : Quotes.in(claim.text())) {
      String words = place.of(claim.text());
      if (!isSpeech(words)) {
        continue;
      }
      if (evidence.stream().noneMatch(p -> holds(p, words))) {
        doubts.add(Doubt.absent("quote", place, words));
      } else {
        speaker(claim, place)
            .filter(s -> isStrange(s.of(claim.text()), evidence))
            .map(s -> Doubt.absent("quote", s, s.of(claim.text())))
            .or(() -> Speakers.other(claim, place, evidence))
            .ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  /// The word before 表示 and the quotation.
  private static Optional<Place> speaker(Passage claim, Place quote) {
    Matcher said = SAID.matcher(claim.text().substring(0, quote.start()));
    return said.find()
        ? Words.in(claim.text()).stream()
            .map(Word::place)
            .filter(p -> p.end() == said.end(1))
            .findFirst()
        : Optional.empty();
  }

  /// True for no everyday word that the Chinese evidence has nowhere.
  private static boolean isStrange(String name, List<Passage> evidence) {
    return !Thesaurus.has(name)
        && evidence.stream()
            .allMatch(p -> p.facts().language() == Language.ZH && !p.text().contains(name));
  }

  private static boolean isSpeech(String words) {
    boolean chinese = Scripts.language(words) == Language.ZH;
    return words.length() >= (chinese ? SHORTEST_CHINESE : SHORTEST_ENGLISH);
  }

  private static boolean holds(Passage passage, String words) {
    if (Scripts.language(words) != passage.facts().language()) {
      return Quotes.in(passage.text()).stream().anyMatch(q -> isSpeech(q.of(passage.text())));
    }
    String source = bare(passage.lower());
    return CUTS.splitAsStream(words).map(QuoteCheck::bare).allMatch(source::contains);
  }

  private static String bare(String text) {
    return MARKS.matcher(text.toLowerCase(java.util.Locale.ROOT)).replaceAll("");
  }
}
