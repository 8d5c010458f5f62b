package org.chenbao.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Label;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.LinkedData;
import org.chenbao.publish.form.Tally;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.Page.Briefs;
import org.chenbao.publish.page.Page.Colophon;
import org.chenbao.publish.page.Page.Front;
import org.chenbao.publish.page.Page.Head;
import org.chenbao.publish.page.Page.Mark;
import org.chenbao.publish.page.Page.Note;
import org.chenbao.publish.page.Page.Point;
import org.chenbao.publish.page.Page.Section;

/// Turns a cleared edition into what the templates print.
final class Pages {
  /// Passages left out that the page lists; all stand in `edition.json`.
  private static final int REMOVED_SHOWN = 12;

  private static final int REMOVED_LENGTH = 90;

  private final Edition edition;
  private final Language language;

  private Pages(Edition edition) {
    this.edition = edition;
    this.language = edition.masthead().language();
  }

  static Page of(Ruling.Cleared cleared, Style style) {
    var pages = new Pages(cleared.edition());
    return new Page(
        pages.head(style),
        pages.front(),
        pages.sections(),
        pages.briefs(),
        pages.colophon(cleared.checks()));
  }

  private Head head(Style style) {
    return new Head(
        language,
        new Page.Sheet(Place.ALONE, style.policy(), style.text()),
        LinkedData.of(edition).embedded(),
        Label.of(edition.masthead()).aigc().orElse(""),
        "cover.png");
  }

  private Front front() {
    Masthead masthead = edition.masthead();
    return new Front(
        Line.of(masthead.title()),
        masthead.date().toString(),
        Day.full(masthead.date(), language),
        marks(masthead),
        masthead.summary().stream().map(this::point).toList(),
        edition.own().opening().stream().map(Line::of).toList());
  }

  private List<Mark> marks(Masthead masthead) {
    var marks = new ArrayList<Mark>();
    if (masthead.imprint().example()) {
      marks.add(new Mark(Term.EXAMPLE.in(language), Term.EXAMPLE_NOTE.in(language)));
    }
    if (masthead.imprint().thin()) {
      marks.add(new Mark(Term.THIN.in(language), Term.THIN_NOTE.in(language)));
    }
    if (masthead.imprint().revision() > 1) {
      marks.add(new Mark(Term.REVISION.in(language, masthead.imprint().revision()), ""));
    }
    return marks;
  }

  /// A summary line is a claim or headline of the story it is about, word for word.
  private Point point(String line) {
    List<Proof> told = edition.all();
    int at = 0;
    while (at < told.size() && !says(told.get(at), line)) {
      at++;
    }
    String text = Line.of(line);
    String anchor = at < told.size() ? anchor(at + 1) : "";
    return new Point(text, anchor, Tongue.of(text, language));
  }

  private static boolean says(Proof proof, String line) {
    return proof.claims().stream().map(Claim::text).anyMatch(text -> same(text, line));
  }

  private static boolean same(String claim, String line) {
    return claim.equals(line) || claim.equals(line + "。") || claim.equals(line + ".");
  }

  private List<Section> sections() {
    var place = new AtomicInteger();
    var sections = new ArrayList<Section>();
    for (Edition.Theme theme : edition.themes()) {
      sections.add(
          new Section(
              "t" + (sections.size() + 1), Line.of(theme.name()), views(theme.stories(), place)));
    }
    return sections;
  }

  private List<Briefs> briefs() {
    var place = new AtomicInteger(edition.stories().size());
    return edition.briefs().stream()
        .map(group -> new Briefs(Line.of(group.name()), views(group.items(), place)))
        .toList();
  }

  private List<StoryView> views(List<Proof> proofs, AtomicInteger place) {
    return proofs.stream()
        .map(proof -> StoryViews.of(proof, anchor(place.incrementAndGet()), language))
        .toList();
  }

  private static String anchor(int place) {
    return "s" + place;
  }

  private Colophon colophon(List<Ruling.Check> checks) {
    return new Colophon(
        Label.of(edition.masthead()).note(),
        Tally.of(edition).sentence(language),
        edition.removed().size(),
        edition.removed().stream()
            .limit(REMOVED_SHOWN)
            .map(r ->
                new Note(
                    Line.cut(r.text(), REMOVED_LENGTH), Line.of(r.reason().in(language)), false))
            .toList(),
        checks.stream().map(this::check).toList(),
        edition.own().closing().stream().map(Line::of).toList());
  }

  private Note check(Ruling.Check check) {
    String mark =
        switch (check.weight()) {
          case HOLD -> "";
          case SHORTEN -> Term.GATE_SHORTEN.in(language);
          case REMARK -> Term.GATE_REMARK.in(language);
        };
    String asked = check.asked().in(language) + new Bilingual("：", ": ").in(language);
    String detail = (check.passed() ? "" : mark) + check.detail(language);
    return new Note(Line.of(check.rule()), Line.of(asked + detail), !check.passed());
  }
}
