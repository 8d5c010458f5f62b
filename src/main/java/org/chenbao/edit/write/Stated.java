package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.language.Figure;
import org.chenbao.language.Figures;
import org.chenbao.language.Measure.Manner;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Place;
import org.chenbao.model.Told;

/// A figure, bound to the sentence of the report that states it.
///
/// @param words as the sentence has it: 3800 亿美元
record Stated(Figure figure, String words, Evidence evidence) {
  /// News puts what matters first; later sentences are rarely about the event.
  private static final int SENTENCES_READ = 20;

  /// The figures of a report's title and of its first sentences.
  static List<Stated> in(Article article) {
    var stated = new ArrayList<Stated>();
    Place title = new Place(0, article.title().length());
    in(article, Field.TITLE, title).forEach(stated::add);
    Field field = article.hasText() ? Field.TEXT : Field.SUMMARY;
    Sentences.in(article.words().of(field)).stream()
        .limit(SENTENCES_READ)
        .flatMap(place -> in(article, field, place))
        .forEach(stated::add);
    return List.copyOf(stated);
  }

  /// The figures that an earlier edition told; what another site's told is bound to nothing and
  /// cannot be quoted.
  static Stream<Stated> in(Told told) {
    return Stream.concat(told.facts().stream(), Stream.of(told.headline()))
        .filter(claim -> !claim.evidence().isEmpty())
        .flatMap(Stated::in);
  }

  /// Read off the sentences that a claim rests on: a clause of one may name nobody.
  private static Stream<Stated> in(Claim claim) {
    return claim.evidence().stream()
        .flatMap(e -> Figures.past(e.quote()).stream().map(f -> of(f, e.quote(), e)));
  }

  private static Stream<Stated> in(Article article, Field field, Place place) {
    String sentence = place.of(article.words().of(field));
    List<Figure> figures = field == Field.TITLE ? Figures.ofTitle(sentence) : Figures.in(sentence);
    return figures.stream().map(figure -> of(figure, sentence, article.evidence(field, place)));
  }

  /// True for what holds of somebody until it changes.
  boolean isLevel() {
    return figure.isOwned() && figure.measure().manner() == Manner.LEVEL;
  }

  private static Stated of(Figure figure, String sentence, Evidence evidence) {
    return new Stated(figure, figure.quantity().place().of(sentence), evidence);
  }
}
