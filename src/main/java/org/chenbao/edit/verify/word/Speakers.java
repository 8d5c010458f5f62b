package org.chenbao.edit.verify.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.model.Place;

/// Who an English text says has said what it quotes.
///
/// Names and words may all stand in the evidence and the words be another's. Decided only where
/// both name a speaker right beside the quotation.
final class Speakers {
  private static final String SAYS =
      "(?:said|says|added|adds|wrote|writes|told|argued|argues|warned|warns|noted|notes|explained"
          + "|explains|claimed|claims|stated|states|announced|insisted|replied|admitted)";

  private static final String NAME = "([A-Z][\\w.’'-]+(?: [A-Z][\\w.’'-]+){0,3})";

  /// Mara Lind, the yard's owner, told reporters: “
  private static final Pattern BEFORE =
      Pattern.compile(
          NAME + "(?:, [^,.“”\"]{1,50},)? " + SAYS + "(?: [^,.“”\":]{1,40})?[,:]? ?[“\"]?$");

  /// ,” said Mara Lind / ,” Mara Lind said
  private static final Pattern BEHIND =
      Pattern.compile("^[,.?!]?[”\"] ?(?:" + SAYS + " " + NAME + "|" + NAME + " " + SAYS + ")");

  private static final int REACH = 120;

  private Speakers() {}

  /// The claim's speaker, where the evidence has the same words from another.
  static Optional<Doubt> other(Passage claim, Place quote, List<Passage> evidence) {
    Optional<Place> ours = speaker(claim.text(), quote);
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    String words = quote.of(claim.text()).replaceAll("[,.?!]+$", "");
    String name = ours.get().of(claim.text());
    Optional<Doubt> doubt = Optional.empty();
    for (Passage passage : evidence) {
      int at = passage.text().indexOf(words);
      if (at >= 0) {
        Optional<Place> theirs = speaker(passage.text(), new Place(at, at + words.length()));
        if (theirs.isEmpty() || shares(name, theirs.get().of(passage.text()))) {
          return Optional.empty();
        }
        String other = theirs.get().of(passage.text());
        doubt = Optional.of(Doubt.differs("quote", ours.get(), name, passage, other));
      }
    }
    return doubt;
  }

  private static Optional<Place> speaker(String text, Place quote) {
    int from = Math.max(0, quote.start() - REACH);
    Matcher before = BEFORE.matcher(text.substring(from, quote.start()));
    if (before.find()) {
      return Optional.of(place(before, 1, from));
    }
    Matcher behind =
        BEHIND.matcher(text.substring(quote.end(), Math.min(text.length(), quote.end() + REACH)));
    return behind.find()
        ? Optional.of(place(behind, behind.start(1) >= 0 ? 1 : 2, quote.end()))
        : Optional.empty();
  }

  private static Place place(MatchResult found, int group, int from) {
    return new Place(from + found.start(group), from + found.end(group));
  }

  /// Lind and Mara Lind are one.
  private static boolean shares(String one, String other) {
    List<String> words = List.of(other.toLowerCase(Locale.ROOT).split(" ", -1));
    return Stream.of(one.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(words::contains);
  }
}
