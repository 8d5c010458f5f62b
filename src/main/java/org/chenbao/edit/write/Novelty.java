package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Language;

/// Tells whether a sentence says what its story has not said yet.
///
/// @param title the title that heads the story
/// @param headline what is printed of it
/// @param foreign the news as reports in other languages tell it
/// @param chosen what the story says so far; grows while sentences are chosen
record Novelty(
    Candidate title,
    Candidate headline,
    ForeignNews foreign,
    Language language,
    List<Candidate> chosen) {
  /// Above this share of common words two sentences say one thing.
  private static final double SAME = 0.45;

  /// The same of two facts. Of 206 pairs of June that readers found to tell the same about half lie
  /// above, of 6,141 others 6 %.
  private static final double SAME_FACT = 0.3;

  /// What a fact must say that was not said yet, of its words; less where it has a new quantity.
  private static final double NEW = 0.42;

  private static final double NEW_IN_TITLE = 0.6;

  private static final double NEW_WITH_AMOUNT = 0.32;
  private static final int NEW_WORDS = 3;

  /// The headline's figure comes before all else.
  private static final double PROMISED = 1;

  /// So much of the shorter one's words, and a sentence says what the title does.
  private static final double IN_FULL = 0.9;

  /// So much of the headline's words, and a sentence tells its news.
  private static final double RETOLD = 0.55;

  /// A report's first sentence that holds so much of what was said tells the event again.
  private static final double HELD = 0.45;

  private static final double MOSTLY = 0.6;

  /// Characters of an English sentence that has room for little but its headline's news.
  private static final int SHORT = 110;

  /// Amounts of its own that make a sentence news beside the one it repeats.
  private static final int OWN_AMOUNTS = 2;

  /// True where it says enough that the title does not; another title has to say more.
  boolean isNewToTitle(Candidate candidate) {
    return fresh(candidate, List.of(title)) >= (candidate.isTitle() ? NEW_WORDS : 1);
  }

  /// True where it says what the title does, and the headline only in part.
  boolean saysTheHeadlineInFull(Candidate candidate) {
    return candidate.likeness(title) >= IN_FULL && fresh(candidate, List.of(headline)) >= NEW_WORDS;
  }

  /// True where it has neither an amount nor a name beside the headline's and most of its words, or
  /// is a short one in another language, whose words cannot be compared.
  boolean saysTheHeadlineAgain(Candidate candidate) {
    return candidate.amountsBeside(headline) == 0
        && candidate.namesBeside(List.of(headline)) == 0
        && !saysTheHeadlineInFull(candidate)
        && (candidate.language() == headline.language()
            ? candidate.likeness(headline) > SAME && newShare(candidate, headline) < MOSTLY
            : candidate.sentence().printed().length() < SHORT);
  }

  private static double newShare(Candidate candidate, Candidate said) {
    return fresh(candidate, List.of(said)) / Math.max(1.0, candidate.gist().size());
  }

  /// True where nothing chosen says it, in whatever words.
  boolean saysMore(Candidate candidate) {
    var said = new ArrayList<>(chosen);
    boolean promised = keepsPromise(candidate);
    if (!promised) {
      said.add(headline);
    }
    boolean amount = said.stream().noneMatch(candidate::amountsWithin) && candidate.hasAmount();
    if (candidate.isTitle() && !amount) {
      return false;
    }
    double share =
        candidate.isTitle() && !paysMore(candidate, said)
            ? NEW_IN_TITLE
            : amount ? NEW_WITH_AMOUNT : NEW;
    long fresh = fresh(candidate, said);
    return fresh >= NEW_WORDS
        && !translates(candidate, said)
        && fresh >= share * candidate.gist().size()
        && said.stream().noneMatch(c -> isTranslation(c, candidate))
        && chosen.stream().noneMatch(c -> restates(candidate, c) || candidate.retells(c))
        && (promised || !tellsAgain(candidate, amount))
        && !opensAgain(candidate, said)
        && said.stream().noneMatch(candidate::datesAgain)
        && chosen.stream().noneMatch(c -> saysTheSame(c, candidate));
  }

  /// True where it states a sum of money, no amount that was said, and not what the title does.
  private boolean paysMore(Candidate candidate, List<Candidate> said) {
    return candidate.pays()
        && candidate.likeness(title) <= SAME
        && candidate.amounts().stream().noneMatch(amount -> states(said, amount));
  }

  /// True where none of these facts says it, in whatever words.
  boolean isBeside(Candidate candidate, List<Candidate> facts) {
    boolean amount = candidate.hasAmount() && facts.stream().noneMatch(candidate::amountsWithin);
    long fresh = fresh(candidate, facts);
    return !isFromARetold(candidate)
        && (facts.isEmpty()
            || (fresh >= NEW_WORDS
                && fresh >= (amount ? NEW_WITH_AMOUNT : NEW) * candidate.gist().size()
                && facts.stream().noneMatch(fact -> says(fact, candidate))));
  }

  /// True for what counts nothing, of a report in another language that one quoted here retells: it
  /// may stand there already.
  private boolean isFromARetold(Candidate candidate) {
    return !isOwn(candidate)
        && !candidate.counts()
        && chosen.stream()
            .filter(c -> isOwn(c) && !c.isTitle())
            .anyMatch(
                c -> Translation.retells(c.sentence().article(), candidate.sentence().article()));
  }

  private static boolean says(Candidate fact, Candidate candidate) {
    return isTranslation(fact, candidate)
        || restates(candidate, fact)
        || candidate.retells(fact)
        || candidate.datesAgain(fact)
        || (fact.likeness(candidate) > SAME_FACT && candidate.amountsBeside(fact) < OWN_AMOUNTS);
  }

  /// What it is worth that the headline's figure stands in a sentence.
  double promise(Candidate candidate) {
    return keepsPromise(candidate) ? PROMISED : 0;
  }

  /// True where it states in full an amount that the headline gives and nothing chosen does.
  boolean keepsPromise(Candidate candidate) {
    return !candidate.isTitle()
        && headline.amounts().stream()
            .filter(candidate.amounts()::contains)
            .anyMatch(amount -> !states(chosen, amount));
  }

  private boolean tellsAgain(Candidate candidate, boolean amount) {
    return isRetold(candidate) && (!amount || chosen.stream().anyMatch(this::isRetold));
  }

  /// Titles say the number of the news; sentences may say it of something else.
  private static boolean restates(Candidate candidate, Candidate said) {
    return candidate.restates(said)
        || (candidate.isTitle() && said.amounts().contains(candidate.main()));
  }

  /// True for a report's first sentence that quotes nobody and states no amount of its own, or has
  /// much of what was said: it tells the event again, in whatever words. Of 30 first sentences
  /// judged in June eight did, of 328 other facts ten.
  private boolean opensAgain(Candidate candidate, List<Candidate> said) {
    boolean first = candidate.sentence().index() == 0 && !candidate.isTitle();
    return first
        && (chosen.stream().anyMatch(c -> holds(candidate, c))
            || (said.contains(headline) && holds(candidate, title))
            || (!candidate.quotes()
                && candidate.amounts().stream().allMatch(a -> states(said, a))));
  }

  /// True where a sentence has much of another's words and hardly an amount of its own.
  private static boolean holds(Candidate candidate, Candidate said) {
    long held = said.gist().stream().filter(candidate.gist()::contains).count();
    return held >= HELD * said.gist().size() && candidate.amountsBeside(said) < OWN_AMOUNTS;
  }

  private static boolean states(List<Candidate> said, String amount) {
    return said.stream().anyMatch(c -> c.amounts().contains(amount));
  }

  /// True where it tells the headline's news again, with hardly a number beside it.
  private boolean isRetold(Candidate candidate) {
    long told = title.gist().stream().filter(candidate.gist()::contains).count();
    return told >= RETOLD * title.gist().size() && candidate.amountsBeside(title) < OWN_AMOUNTS;
  }

  /// True where a sentence may only say again what the story says in the other language.
  private boolean translates(Candidate candidate, List<Candidate> said) {
    List<Sentence> told = said.stream().map(Candidate::sentence).toList();
    return chosen.stream().anyMatch(c -> c.language() != candidate.language())
        && ((!isOwn(candidate) && foreign.tells(candidate))
            || Translation.repeats(candidate, told, isApart(candidate)));
  }

  /// True for what a foreign report tells behind its news, where the readers have only that: it is
  /// no translation, whomever it names.
  private boolean isApart(Candidate candidate) {
    return !isOwn(candidate) && chosen.stream().filter(this::isOwn).count() <= 1;
  }

  /// True where the same amounts, or the one that it is about, stand in the other language, and for
  /// a second one's own words: who speaks in both may say one thing.
  private static boolean isTranslation(Candidate one, Candidate other) {
    return one.language() != other.language()
        && (other.amountsWithin(one)
            || one.amounts().contains(other.main())
            || (Translation.speaks(one) && Translation.speaks(other)));
  }

  private static boolean saysTheSame(Candidate one, Candidate other) {
    double likeness = one.likeness(other);
    boolean counts = other.amountsBeside(one) >= OWN_AMOUNTS;
    return (likeness > SAME && !counts) || (likeness > SAME / 2 && other.amountsWithin(one));
  }

  private boolean isOwn(Candidate candidate) {
    return candidate.language() == language;
  }

  /// How many words a sentence has that none of these does.
  static long fresh(Candidate candidate, List<Candidate> said) {
    return candidate.gist().stream()
        .filter(word -> said.stream().noneMatch(c -> c.gist().contains(word)))
        .count();
  }
}
