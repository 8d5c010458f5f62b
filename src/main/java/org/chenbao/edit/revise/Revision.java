package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.gate.Amendments;
import org.chenbao.edit.revise.Top.Told;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Edition.Own;
import org.chenbao.model.Language;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling.Fault;

/// Reads what a person made of an edition. Safe for use by many threads.
///
/// A text that nobody changed makes the same edition again.
public final class Revision {
  private static final Bilingual TAKEN_OUT = new Bilingual("编辑撤下", "taken out by an editor");

  /// As many words of a line as a person needs to find it.
  private static final int QUOTED = 40;

  private final Edition base;
  private final Manuscript printed;
  private final Index index;

  /// @param base the edition as the newsroom made it
  /// @param printed its Markdown, read again
  /// @throws IllegalArgumentException where the page does not tell the edition's stories
  public Revision(Edition base, Manuscript printed) {
    this.base = base;
    this.printed = printed;
    this.index = new Index(base, printed);
  }

  /// The edition that an edited text makes.
  public Revised of(Manuscript edited) {
    var places = new Places(edited.source());
    Stream<String> names =
        Stream.concat(
            base.themes().stream().map(Edition.Theme::name),
            base.briefs().stream().map(Edition.Group::name));
    var outside = new Outside(base.masthead().date(), places);
    var pass = new Pass(index, places, outside, names);
    pass.read(edited.sections());
    var terms = new Terms(edited, printed, base.masthead().date(), places);
    var top = new Top(base.masthead(), edited, places, pass.told());
    Edition edition = edition(pass, top, imprint(terms, outside));
    List<Mark> marks =
        Stream.of(top.marks(), terms.marks(), outside.marks(), pass.marks())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Mark::place))
            .toList();
    return new Revised(edition, marks, new Amendments(loose(edited, marks), top.own()));
  }

  private Imprint imprint(Terms terms, Outside outside) {
    Imprint made = base.masthead().imprint();
    return made.tagged(terms.seo(made.tags()))
        .owning(new Own(terms.tags(), outside.opening(), outside.closing()));
  }

  private Edition edition(Pass pass, Top top, Imprint imprint) {
    Masthead before = base.masthead();
    var masthead =
        new Masthead(before.date(), before.language(), top.title(), top.summary(), imprint);
    var removed = new ArrayList<>(base.removed());
    pass.told().forEach(t -> added(t).forEach(removed::add));
    removed.addAll(takenOut(pass.told()));
    var edition = new Edition(masthead, named(pass.themes()), groups(pass.groups()), removed);
    return edition.equals(base) ? base : edition.edited();
  }

  private static Stream<Removed> added(Told told) {
    return told.proof().removed().stream().filter(r -> !told.known().proof().removed().contains(r));
  }

  private List<Removed> takenOut(List<Told> told) {
    Set<String> stay = told.stream().map(t -> t.proof().story().id()).collect(Collectors.toSet());
    return base.all().stream()
        .filter(p -> !stay.contains(p.story().id()))
        .map(p -> new Removed(p.story().id(), p.headline().text(), TAKEN_OUT))
        .toList();
  }

  /// Under the newsroom's own names where the words are the same.
  private List<Edition.Theme> named(List<Edition.Theme> themes) {
    return themes.stream()
        .map(t ->
            new Edition.Theme(
                own(t.name(), base.themes().stream().map(Edition.Theme::name)), t.stories()))
        .toList();
  }

  private List<Edition.Group> groups(List<Edition.Group> groups) {
    return groups.stream()
        .map(g ->
            new Edition.Group(
                own(g.name(), base.briefs().stream().map(Edition.Group::name)), g.items()))
        .toList();
  }

  private static String own(String name, Stream<String> names) {
    return names.filter(n -> Key.of(n).equals(Key.of(name))).findFirst().orElse(name);
  }

  private List<Fault> loose(Manuscript edited, List<Mark> marks) {
    return marks.stream()
        .filter(m -> !m.role().state().stands())
        .map(m -> new Fault(m.story(), words(edited.source(), m)))
        .toList();
  }

  private static Bilingual words(String source, Mark mark) {
    String text = mark.place().of(source).strip();
    String quoted = text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    long line =
        1 + source.substring(0, mark.place().start()).chars().filter(c -> c == '\n').count();
    return new Bilingual(
        "第 %d 行「%s」：%s".formatted(line, quoted, flaws(mark, Language.ZH)),
        "line %d “%s”: %s".formatted(line, quoted, flaws(mark, Language.EN)));
  }

  private static String flaws(Mark mark, Language language) {
    String parting = language == Language.EN ? "; " : "；";
    return mark.flaws().stream().map(f -> f.in(language)).collect(Collectors.joining(parting));
  }
}
