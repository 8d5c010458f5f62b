package org.chenbao.edit.deep;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.standard.Answer;
import org.chenbao.language.Figures;
import org.chenbao.language.Quantities;
import org.chenbao.language.Tokens;

/// One sentence of a draft, with the numbers of the sentences it rests on.
///
/// @param take the draft's number, from 1
/// @param label empty where its kind has none
record Item(int take, Kind kind, String label, String text, List<Integer> from) {
  /// With so many of the shorter one's words in the other, two sentences tell one fact.
  private static final double ONE_FACT = 0.5;

  /// With so many of its words said before, and all its amounts, a sentence says nothing new.
  private static final double NOTHING_NEW = 0.7;

  /// What a sentence is for.
  enum Kind {
    HEADLINE,
    LEAD,
    FACT,
    INSIGHT,
    IMPACT;

    /// True for what is told as fact.
    boolean told() {
      return compareTo(FACT) <= 0;
    }

    /// As a judge is told.
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Item of(int take, Kind kind, Answer.Cited cited) {
    return new Item(take, kind, "", cited.text().strip(), cited.from());
  }

  static Item of(int take, Kind kind, Answer.Labelled labelled) {
    return new Item(take, kind, labelled.label().strip(), labelled.text().strip(), labelled.from());
  }

  Answer.Cited cited() {
    return new Answer.Cited(text, from);
  }

  Answer.Labelled labelled() {
    return new Answer.Labelled(label, text, from);
  }

  /// The first of the sentences that it rests on: they stand by weight.
  int weightiest() {
    return from.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
  }

  /// True where another draft tells the same: of one kind, from a sentence that both cite, in much
  /// the same words.
  boolean isAlso(Item other) {
    boolean cites = from.stream().anyMatch(other.from::contains);
    return take != other.take
        && kind == other.kind
        && (cites || (from.isEmpty() && other.from.isEmpty()))
        && Math.max(within(other), other.within(this)) >= ONE_FACT;
  }

  /// True where the other has said it all.
  boolean isWithin(Item other) {
    return other.amounts().containsAll(amounts()) && within(other) >= NOTHING_NEW;
  }

  /// True where the other states another value of the same thing.
  boolean contradicts(Item other) {
    return Figures.in(text).stream()
        .anyMatch(mine ->
            Figures.in(other.text).stream()
                .anyMatch(theirs -> mine.isOfTheSame(theirs) && mine.differs(theirs)));
  }

  /// The share of its words that the other has.
  private double within(Item other) {
    Set<String> own = Set.copyOf(Tokens.in(text));
    Set<String> theirs = Set.copyOf(Tokens.in(other.text));
    return own.isEmpty() ? 0 : (double) own.stream().filter(theirs::contains).count() / own.size();
  }

  private Set<String> amounts() {
    return Quantities.in(text).stream()
        .flatMap(q ->
            Stream.of(q.amount().low(), q.amount().high())
                .map(a -> q.unit() + " " + a.stripTrailingZeros().toPlainString()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
