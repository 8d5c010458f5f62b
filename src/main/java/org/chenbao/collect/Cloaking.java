package org.chenbao.collect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.collect.intake.Gist;
import org.chenbao.language.Amount;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.language.Sentences;
import org.chenbao.language.Unit;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Language;
import org.chenbao.model.Words;

/// A page that says something else than its own feed: a site may answer a program with another
/// article than it shows to people (MITRE ATLAS AML.T0093).
///
/// Whoever answers alike on both ways, or keeps to what the feed says and adds to it, is not found
/// out.
final class Cloaking {
  /// Titles of one article have more than this in common; those of two may both speak of 万元.
  private static final double TITLED = 0.2;

  /// Less of what the feed says than this stands in the text of another article; of a page of the
  /// same article in twenty it is as little, and that one has its title.
  private static final double ANOTHER = 0.5;

  /// The same where the page has no title to tell by, a site's name at most.
  private static final double UNTITLED = 0.2;

  /// A title has as many parts.
  private static final int TITLE = 4;

  /// So much of a sentence stands in one that tells the same.
  private static final double SAME = 0.6;

  /// Figures so near each other are one, rounded.
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  /// What is measured or paid; counts, ranks and spans of time are told in too many ways.
  private static final Set<Unit.Kind> TELLING =
      Set.of(
          Unit.Kind.MONEY, Unit.Kind.SHARE, Unit.Kind.POINTS, Unit.Kind.MEASURE, Unit.Kind.COUNT);

  private final Words told;
  private final Words read;

  private Cloaking(Words told, Words read) {
    this.told = told;
    this.read = read;
  }

  /// Holds a page against what its feed says of it. Of a page in another language nothing can be
  /// said.
  ///
  /// @param told the feed's words, its text left out of account
  /// @param read the page's
  static Optional<Finding> between(Words told, Words read) {
    Language language = Scripts.language(read.title() + read.text());
    if (read.text().isBlank() || Scripts.language(told.title()) != language) {
      return Optional.empty();
    }
    String summary = Scripts.language(told.summary()) == language ? told.summary() : "";
    return new Cloaking(new Words(told.title(), summary, ""), read).finding();
  }

  private Optional<Finding> finding() {
    return isAnother()
        ? Optional.of(finding("article", read.title()))
        : otherFigure().map(sentence -> finding("figure", sentence));
  }

  private static Finding finding(String what, String words) {
    return Finding.of(
        Article.PAGE_DISAGREES,
        Severity.WARNING,
        "the page has another %s than its feed, and was left out: “%s”".formatted(what, words));
  }

  private boolean isAnother() {
    Gist title = Gist.of(read.title());
    boolean titled = title.parts().size() >= TITLE;
    boolean alike = Gist.of(told.title()).within(title) > TITLED;
    Gist all = Gist.of(told.title() + "\n" + told.summary());
    return !alike && all.within(Gist.of(read.text())) < (titled ? ANOTHER : UNTITLED);
  }

  /// A figure of the page that stands where the feed has one that the page does not know.
  private Optional<String> otherFigure() {
    List<Telling> claims = tellings(told).filter(t -> !t.figures().isEmpty()).toList();
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    List<Telling> answers =
        Stream.concat(tellings(read), tellings(read.text()))
            .filter(t -> !t.figures().isEmpty())
            .toList();
    return claims.stream()
        .flatMap(claim ->
            claim.figures().stream()
                .filter(f -> answers.stream().noneMatch(a -> a.has(f)))
                .flatMap(f -> answers.stream().filter(a -> a.answers(claim, f))))
        .map(Telling::words)
        .findFirst();
  }

  private static Stream<Telling> tellings(Words words) {
    return Stream.concat(Stream.of(Telling.of(words.title())), tellings(words.summary()));
  }

  private static Stream<Telling> tellings(String text) {
    return Sentences.in(text).stream().map(place -> Telling.of(place.of(text)));
  }

  /// A sentence with its telling figures.
  private record Telling(String words, Gist gist, List<Quantity> figures) {
    static Telling of(String words) {
      List<Quantity> figures =
          Quantities.in(words).stream().filter(q -> TELLING.contains(q.unit().kind())).toList();
      return new Telling(words, Gist.of(words), figures);
    }

    boolean has(Quantity other) {
      return figures.stream().anyMatch(f -> isNear(f.amount(), other.amount()));
    }

    /// True where it tells what the claim tells, with another figure of the same unit.
    boolean answers(Telling claim, Quantity figure) {
      return claim.gist.within(gist) >= SAME
          && figures.stream().anyMatch(f -> f.unit().equals(figure.unit()));
    }

    private static boolean isNear(Amount one, Amount other) {
      BigDecimal room = one.high().abs().max(other.high().abs()).multiply(ROUNDED);
      return one.low().subtract(room).compareTo(other.high()) <= 0
          && other.low().subtract(room).compareTo(one.high()) <= 0;
    }
  }
}
