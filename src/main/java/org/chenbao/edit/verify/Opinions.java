package org.chenbao.edit.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.edit.verify.word.NameCheck;
import org.chenbao.language.Dated;
import org.chenbao.language.Quotes;
import org.chenbao.language.Scripts;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Story;

/// Tells interpretation that states a fact from interpretation that may stand by itself.
public final class Opinions {
  private static final int LONGEST_TERM_CHINESE = 8;
  private static final int LONGEST_TERM_ENGLISH = 20;

  private Opinions() {}

  /// Why a sentence without evidence must not stand, or empty where it states no fact.
  ///
  /// Names are no facts by themselves: interpretation speaks about the story's own names.
  public static Optional<Bilingual> fact(Claim claim, Story story) {
    Passage passage = Passage.of("", claim.text(), story.lead().origin().day());
    String reports =
        story.reports().all().stream().map(a -> a.words().all()).collect(Collectors.joining("\n"));
    return stated(claim, passage)
        .or(() ->
            strangeName(passage, claim, reports)
                .map(name -> new Bilingual("报道中没有“" + name + "”", "no report has “" + name + "”")));
  }

  /// Why words that stand outside of all stories must not stand there, or empty where they state no
  /// fact. They are about no story, so that every name is a fact.
  ///
  /// @param day the edition's
  public static Optional<Bilingual> fact(String words, LocalDate day) {
    var claim = new Claim(words, List.of());
    Passage passage = Passage.of("", words, day);
    return stated(claim, passage)
        .or(() ->
            strangeName(passage, claim, "")
                .map(name ->
                    new Bilingual(
                        "“" + name + "”是一个名称：写进它的新闻里",
                        "“" + name + "” is a name: write it into its story")));
  }

  /// The figure, day or words of somebody that a term states; names are what terms are made of.
  public static Optional<Bilingual> figure(String term, LocalDate day) {
    return stated(new Claim(term, List.of()), Passage.of("", term, day));
  }

  private static Optional<Bilingual> stated(Claim claim, Passage passage) {
    if (!passage.facts().quantities().isEmpty()) {
      return Optional.of(without(passage.facts().quantities().getFirst().place(), claim));
    }
    Optional<Dated> date =
        passage.facts().dates().stream()
            .filter(d -> d.manner() != Dated.Manner.RELATIVE)
            .findFirst();
    if (date.isPresent()) {
      return Optional.of(without(date.get().place(), claim));
    }
    Optional<Place> quote =
        Quotes.in(claim.text()).stream().filter(q -> isSpeech(q.of(claim.text()))).findFirst();
    return quote.map(q -> without(q, claim));
  }

  private static Optional<String> strangeName(Passage passage, Claim claim, String reports) {
    return new NameCheck()
        .doubts(passage, List.of(Passage.of("", reports, passage.told()))).stream()
            .findFirst()
            .map(d -> d.flaw().place().of(claim.text()));
  }

  private static Bilingual without(Place place, Claim claim) {
    String words = place.of(claim.text());
    return new Bilingual("“" + words + "”没有给出出处", "“" + words + "” has no source");
  }

  private static boolean isSpeech(String words) {
    boolean chinese = Scripts.language(words) == Language.ZH;
    return words.length() > (chinese ? LONGEST_TERM_CHINESE : LONGEST_TERM_ENGLISH);
  }
}
