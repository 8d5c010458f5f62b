package org.chenbao.publish.form;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;

/// What an edition holds, counted.
///
/// @param outlets different owners of the reports
/// @param reports different articles
public record Tally(int stories, int briefs, int outlets, int reports, int removed) {

  /// Counts an edition.
  public static Tally of(Edition edition) {
    List<Proof> told = edition.all();
    var articles = new TreeMap<String, String>();
    told.stream()
        .flatMap(proof -> proof.story().reports().all().stream())
        .forEach(article -> articles.put(article.id(), article.origin().outlet().owner()));
    return new Tally(
        edition.stories().size(),
        told.size() - edition.stories().size(),
        new TreeSet<>(articles.values()).size(),
        articles.size(),
        edition.removed().size());
  }

  /// The count as a sentence or two.
  public String sentence(Language language) {
    String counted = Term.TALLY.in(language, stories, briefs, outlets, reports);
    String gap = language == Language.EN ? " " : "";
    return removed == 0 ? counted : counted + gap + Term.REMOVED.in(language, removed);
  }
}
