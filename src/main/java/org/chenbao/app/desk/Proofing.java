package org.chenbao.app.desk;

import java.util.Locale;
import org.chenbao.app.desk.CheckView.ClaimView;
import org.chenbao.app.desk.CheckView.EvidenceView;
import org.chenbao.edit.desk.CopyDesk;
import org.chenbao.edit.revise.Mark;
import org.chenbao.edit.revise.Revised;
import org.chenbao.edit.revise.Revision;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling;
import org.chenbao.publish.form.Byline;
import org.chenbao.publish.manuscript.ManuscriptReader;

/// Reads a person's text against the day it was made from. Safe for use by many threads.
final class Proofing {
  private final Press press;
  private final Laid laid;
  private final Revision revision;

  Proofing(Press press, Laid laid) {
    this.press = press;
    this.laid = laid;
    this.revision = new Revision(laid.edition(), ManuscriptReader.read(laid.text()));
  }

  /// What is to be said of a text.
  CheckView check(String text) {
    Manuscript manuscript = ManuscriptReader.read(text);
    var remarks = new Remarks(text, laid.run().language());
    return new CheckView(
        revision.of(manuscript).marks().stream().map(this::claim).toList(),
        CopyDesk.read(manuscript).stream().map(remarks::view).toList());
  }

  /// What the gate says of a text.
  ///
  /// @param reviewer who answers for it, empty for nobody
  Ruling ruling(String text, String reviewer) {
    Revised revised = revision.of(ManuscriptReader.read(text));
    Edition edition = reviewer.isEmpty() ? revised.edition() : revised.edition().reviewed(reviewer);
    return press.rule(laid.run(), edition, revised.amendments());
  }

  private ClaimView claim(Mark mark) {
    Language language = laid.run().language();
    return new ClaimView(
        mark.place().start(),
        mark.place().end(),
        mark.story(),
        mark.role().kind().name().toLowerCase(Locale.ROOT),
        mark.role().state().name().toLowerCase(Locale.ROOT),
        mark.evidence().stream().map(e -> evidence(e, mark.story())).toList(),
        mark.flaws().stream().map(f -> f.in(language)).toList());
  }

  private EvidenceView evidence(Evidence evidence, String story) {
    Article article = source(evidence, story);
    return new EvidenceView(
        evidence.article(),
        evidence.span().field().key(),
        evidence.span().place().start(),
        evidence.span().place().end(),
        evidence.quote(),
        Byline.of(article),
        article.origin().published().toString());
  }

  private Article source(Evidence evidence, String story) {
    return laid.edition().all().stream()
        .map(Proof::story)
        .filter(s -> story.isEmpty() || s.id().equals(story))
        .flatMap(s -> s.holder(evidence).stream())
        .findFirst()
        .orElseThrow();
  }
}
