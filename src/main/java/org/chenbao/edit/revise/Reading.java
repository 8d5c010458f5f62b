package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.edit.revise.Mark.Kind;
import org.chenbao.edit.revise.Mark.Role;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.edit.verify.Opinions;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Place;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// One story of an edited text, read against the one it was. Used once.
final class Reading {
  private static final Bilingual UNPRINTABLE =
      new Bilingual("这里只能写文字和列表", "only words and lists can stand here");

  private static final Bilingual FOLLOW_UP =
      new Bilingual("它追踪哪条报道，在晨会里定（f）", "what it follows is set in the morning view (f)");

  private final Known known;
  private final Places places;
  private final Set<String> generated;
  private final Sourcing sourcing;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<Claim> lead = Optional.empty();
  private Optional<Text> label = Optional.empty();
  private boolean begun;
  private Optional<Article> led = Optional.empty();
  private List<String> cited = List.of();

  /// A story of the newsroom's, with what was checked of it.
  record Known(Base base, Checking checking) {
    Known(Proof proof) {
      this(new Base(proof));
    }

    private Known(Base base) {
      this(base, new Checking(base.proof().story(), base.all()));
    }

    Proof proof() {
      return base.proof();
    }
  }

  Reading(Known known, Places places, Index index) {
    this.known = known;
    this.places = places;
    this.generated = index.generated();
    this.sourcing = index.sourcing(known);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /// A story told at length.
  Proof story(Manuscript.Story told) {
    Proof before = known.proof();
    Claim headline = headline(told.headline(), linked(told.headline()));
    lead(told.headline());
    told.parts().forEach(this::part);
    unused();
    Claim first = lead.orElseGet(() -> new Claim("", List.of()));
    return new Proof(before.story(), headline, first, blocks, all(before));
  }

  /// A proof of the story, with the links that a person chose.
  Proof sourced(Proof proof) {
    if (led.isEmpty() && cited.isEmpty()) {
      return proof;
    }
    Story.Reports reports = proof.story().reports();
    Story.Reports chosen = led.map(reports::ledBy).orElse(reports).citing(cited);
    Story story = proof.story().of(chosen);
    return new Proof(story, proof.headline(), proof.lead(), proof.blocks(), proof.removed());
  }

  /// Where a headline leads: to one of the story's own reports.
  private void lead(Text headline) {
    for (Manuscript.Link link : headline.links()) {
      Optional<Bilingual> flaw = sourcing.refusal(link.url());
      led = sourcing.lead(link.url());
      if (flaw.isPresent() || led.isPresent()) {
        State state = flaw.isPresent() ? State.UNBOUND : State.CHECKED;
        var claim = new Claim(link.url(), List.of());
        var outcome = new Outcome(claim, state, flaw.stream().toList());
        mark(places.in(headline.line(), link.url()), Kind.SOURCES, outcome);
      }
    }
  }

  private Place linked(Text headline) {
    return headline.links().stream()
        .findFirst()
        .map(link -> places.in(headline.line(), link.words()))
        .orElseGet(() -> places.of(headline));
  }

  /// A story told in one line.
  ///
  /// @param printed what stood behind the link as the newsroom printed it, empty for a main story
  Proof brief(Bullet bullet, String printed) {
    Proof before = known.proof();
    Text text = bullet.text();
    Manuscript.Link link = text.links().getFirst();
    Place linked = places.in(text.line(), link.words());
    lead(text);
    Claim headline = headline(new Text(link.words(), text.line(), List.of()), linked);
    String rest = Briefs.rest(text);
    Claim told = rest.isEmpty() ? headline : rest(rest, printed, text, link.url());
    boolean repeats =
        rest.isEmpty() && Key.of(before.lead().text()).equals(Key.of(headline.text()));
    return new Proof(
        before.story(), headline, repeats ? before.lead() : told, List.of(), all(before));
  }

  private Claim rest(String rest, String printed, Text text, String url) {
    Claim before = known.proof().lead();
    Place place = places.behind(text.line(), url);
    if (Key.of(rest).equals(Key.of(printed))) {
      mark(place, Kind.BRIEF, Outcome.stands(before, State.BOUND));
      return before;
    }
    String own = Briefs.without(rest, printed, before.text());
    return kept(own, place, Kind.BRIEF, Optional.of(before)).orElse(before);
  }

  private Claim headline(Text text, Place place) {
    Claim before = known.proof().headline();
    return kept(text.words(), place, Kind.HEADLINE, Optional.of(before)).orElse(before);
  }

  private List<Removed> all(Proof before) {
    var all = new ArrayList<>(before.removed());
    all.addAll(removed);
    return all;
  }

  private void part(Part part) {
    switch (part) {
      case Part.Label(Text text) -> {
        unused();
        label = Optional.of(text);
      }
      case Part.Paragraph(Text text) -> paragraph(text);
      case Part.Bullets(List<Bullet> items, int _) -> bullets(items);
      case Part.Rule _ -> unused();
      case Part.Other(String source, int line, List<Manuscript.Link> _) -> other(source, line);
    }
  }

  private void other(String source, int line) {
    unused();
    if (!generated.contains(Key.of(source))) {
      var outcome = new Outcome(new Claim(source, List.of()), State.UNBOUND, List.of(UNPRINTABLE));
      mark(places.line(line), Kind.PARAGRAPH, outcome);
    }
  }

  /// A label that nothing stands below is a short paragraph.
  private void unused() {
    label.ifPresent(text -> {
      label = Optional.empty();
      if (!generated.contains(Key.of(text.words()))) {
        paragraph(text);
      }
    });
  }

  private void paragraph(Text text) {
    String named = label.map(Text::words).orElse("");
    if (isOurs(text, named)) {
      label = Optional.empty();
      return;
    }
    Kind kind = kind(text, named);
    label.ifPresent(this::checked);
    label = Optional.empty();
    Optional<Claim> before =
        kind == Kind.LEAD ? Optional.of(known.proof().lead()) : Optional.empty();
    Optional<Claim> claim = linkless(text, kind, before);
    begun = true;
    claim.ifPresent(c -> add(c, kind, named));
  }

  /// True for a line that the newsroom writes, whatever a person did to it.
  private boolean isOurs(Text text, String named) {
    var line = new Sourcing.Line(named, text);
    boolean labelled = !named.isEmpty() && !generated.contains(Key.of(named));
    if (!labelled && generated.contains(Key.of(text.words()))) {
      return true;
    }
    if (sourcing.isLine(line)) {
      sources(line);
      return true;
    }
    if (sourcing.isFollowUp(text)) {
      refuse(text, Kind.PARAGRAPH, FOLLOW_UP);
      return true;
    }
    return false;
  }

  private void sources(Sourcing.Line line) {
    Sourcing.Chosen chosen = sourcing.choose(line);
    cited = chosen.cited();
    mark(places.of(line.text()), Kind.SOURCES, chosen.outcome());
  }

  /// A sentence may carry no link: none would be printed.
  private Optional<Claim> linkless(Text text, Kind kind, Optional<Claim> before) {
    Optional<Bilingual> flaw = Outside.linked(text);
    if (flaw.isEmpty()) {
      return kept(text.words(), places.of(text), kind, before);
    }
    refuse(text, kind, flaw.get());
    return Optional.empty();
  }

  private void refuse(Text text, Kind kind, Bilingual why) {
    var claim = new Claim(text.words(), List.of());
    mark(places.of(text), kind, new Outcome(claim, State.UNBOUND, List.of(why)));
  }

  private Kind kind(Text text, String named) {
    if (!begun && named.isEmpty()) {
      return Kind.LEAD;
    }
    Optional<Kind> before = known.base().kind(text.words()).filter(k -> k != Kind.LEAD);
    boolean goesOn =
        named.isEmpty() && !blocks.isEmpty() && blocks.getLast() instanceof Block.Insight;
    boolean insight = known.base().isInsight(named) || goesOn;
    return before.orElse(insight ? Kind.INSIGHT : Kind.PARAGRAPH);
  }

  private void add(Claim claim, Kind kind, String named) {
    switch (kind) {
      case LEAD -> lead = Optional.of(claim);
      case INSIGHT -> insight(claim, named);
      default -> blocks.add(new Block.Paragraph(claim));
    }
  }

  private void insight(Claim claim, String named) {
    if (named.isEmpty()
        && !blocks.isEmpty()
        && blocks.getLast() instanceof Block.Insight(String last, List<Claim> items)) {
      var all = new ArrayList<>(items);
      all.add(claim);
      blocks.set(blocks.size() - 1, new Block.Insight(last, all));
    } else {
      blocks.add(new Block.Insight(known.base().label(named), List.of(claim)));
    }
  }

  private void bullets(List<Bullet> items) {
    begun = true;
    label.ifPresent(this::checked);
    String named = known.base().label(label.map(Text::words).orElse(""));
    label = Optional.empty();
    boolean impact = known.base().isImpact(named) || were(items, Kind.IMPACT);
    Kind kind = impact ? Kind.IMPACT : Kind.FACT;
    List<Block.Item> kept = items.stream().flatMap(i -> item(i, kind).stream()).toList();
    if (!kept.isEmpty()) {
      blocks.add(impact ? new Block.Impact(named, kept) : new Block.Facts(named, kept));
    }
  }

  private boolean were(List<Bullet> items, Kind kind) {
    return items.stream()
        .anyMatch(i -> known.base().kind(i.text().words()).filter(k -> k == kind).isPresent());
  }

  /// An item that falls takes what hangs on it along.
  private Optional<Block.Item> item(Bullet bullet, Kind kind) {
    if (!bullet.label().isEmpty()) {
      checked(new Text(bullet.label(), bullet.text().line(), List.of()));
    }
    Optional<Claim> claim = linkless(bullet.text(), kind, Optional.empty());
    List<Block.Item> children =
        bullet.children().stream().flatMap(c -> item(c, kind).stream()).toList();
    return claim.map(c -> new Block.Item(known.base().label(bullet.label()), c, children));
  }

  /// A label of a person's own may say anything but a fact that the reports have not.
  private void checked(Text text) {
    if (known.base().hasLabel(text.words())) {
      return;
    }
    var claim = new Claim(text.words(), List.of());
    Opinions.fact(claim, known.proof().story())
        .ifPresent(fact ->
            mark(
                places.in(text.line(), text.words()),
                Kind.FACT,
                new Outcome(claim, State.UNBOUND, List.of(fact))));
  }

  private Optional<Claim> kept(String words, Place place, Kind kind, Optional<Claim> before) {
    boolean opinion = kind == Kind.INSIGHT || kind == Kind.IMPACT;
    Outcome outcome =
        known
            .base()
            .claim(words)
            .map(c -> Outcome.stands(c, State.BOUND))
            .orElseGet(() -> known.checking().check(words, before, opinion));
    mark(place, kind, outcome);
    if (outcome.state().stands()) {
      return Optional.of(outcome.claim());
    }
    removed.add(new Removed(known.proof().story().id(), words, together(outcome.flaws())));
    return Optional.empty();
  }

  private static Bilingual together(List<Bilingual> flaws) {
    return new Bilingual(
        String.join("；", flaws.stream().map(f -> f.in(Language.ZH)).toList()),
        String.join("; ", flaws.stream().map(f -> f.in(Language.EN)).toList()));
  }

  private void mark(Place place, Kind kind, Outcome outcome) {
    marks.add(
        new Mark(
            place,
            known.proof().story().id(),
            new Role(kind, outcome.state()),
            outcome.claim().evidence(),
            outcome.flaws()));
  }
}
