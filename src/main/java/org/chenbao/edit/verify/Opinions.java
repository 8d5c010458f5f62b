package org.chenbao.edit.verify;

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
    Passage passage = Passage.of("", claim.text(), Verifier.day(story.lead()));
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
    return quote.isPresent()
        ? Optional.of(without(quote.get(), claim))
        : strangeName(passage, story);
  }

  private static Optional<Bilingual> strangeName(Passage claim, Story story) {
    String words =
        story.reports().all().stream().map(a -> a.words().all()).collect(Collectors.joining("\n"));
    Passage reports = Passage.of("", words, claim.told());
    return new NameCheck()
        .doubts(claim, List.of(reports)).stream()
            .findFirst()
            .map(d -> d.flaw().place().of(claim.text()))
            .map(name -> new Bilingual("报道中没有“" + name + "”", "no report has “" + name + "”"));
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
