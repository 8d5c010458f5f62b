package org.chenbao.edit.write;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Bound;
import org.chenbao.language.Figure;
import org.chenbao.language.Measure.Manner;
import org.chenbao.language.Unit;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// A score in percent that a report states of a model on a benchmark, and of which model.
record Scored(Article article, Stated stated) {
  /// A model's name has its version; a company's score is none of the benchmark.
  private static final Pattern VERSION = Pattern.compile("\\d");

  /// The scores that a story's reports state.
  static Stream<Scored> in(Story.Reports reports) {
    List<String> copies = reports.copies().stream().map(Story.Copy::copy).toList();
    return reports.all().stream().filter(a -> !copies.contains(a.id())).flatMap(Scored::in);
  }

  /// The scores that a report states, rounded or bounded ones left out.
  static Stream<Scored> in(Article article) {
    return Stated.in(article).stream()
        .filter(stated -> isComparable(stated.figure()))
        .map(stated -> new Scored(article, stated));
  }

  private static boolean isComparable(Figure figure) {
    return figure.measure().manner() == Manner.SCORE
        && figure.quantity().unit().kind() == Unit.Kind.SHARE
        && figure.quantity().bound() == Bound.EXACT
        && VERSION.matcher(figure.owner().canonical()).find();
  }

  Figure figure() {
    return stated.figure();
  }

  /// The model as its sentence names it.
  String owner() {
    return figure().owner().place().of(stated.evidence().quote());
  }

  /// True where both are scores of different models under the same terms. A name within the other
  /// may be the same model by its short name.
  boolean isRivalOf(Scored other) {
    String one = figure().owner().canonical();
    String two = other.figure().owner().canonical();
    return figure().measure().equals(other.figure().measure())
        && figure().scope().equals(other.figure().scope())
        && !one.contains(two)
        && !two.contains(one);
  }

  /// True where a report gives the same model another score.
  boolean isDisputedBy(Scored other) {
    return figure().isOfTheSame(other.figure()) && figure().differs(other.figure());
  }
}
