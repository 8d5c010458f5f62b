package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.revise.Mark.Kind;
import org.chenbao.edit.revise.Mark.Role;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.edit.revise.Outside.Spot;
import org.chenbao.edit.revise.Reading.Known;
import org.chenbao.edit.revise.Top.Told;
import org.chenbao.edit.verify.Opinions;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition.Group;
import org.chenbao.model.Edition.Theme;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Place;
import org.chenbao.model.Proof;

/// One reading of an edited text's sections. Used once.
final class Pass {
  private static final Bilingual UNKNOWN_STORY =
      new Bilingual("今天的报道里没有这条：先加入它的链接", "no report of today tells this: add its link first");

  private final Index index;
  private final Places places;
  private final Outside outside;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Theme> themes = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /// @param names of themes and groups as the newsroom has them
  Pass(Index index, Places places, Outside outside, Stream<String> names) {
    this.index = index;
    this.places = places;
    this.outside = outside;
    names.map(Key::of).forEach(this.names::add);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  List<Told> told() {
    return List.copyOf(told);
  }

  List<Theme> themes() {
    return List.copyOf(themes);
  }

  List<Group> groups() {
    return List.copyOf(groups);
  }

  void read(List<Manuscript.Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      Manuscript.Section section = sections.get(i);
      boolean last = i == sections.size() - 1;
      section(last ? ended(section) : section, section.heading().isEmpty() && i == 0, last);
    }
  }

  /// What stands behind the rule that ends the last story is no longer its own.
  private Manuscript.Section ended(Manuscript.Section section) {
    if (section.stories().isEmpty()) {
      return section;
    }
    var stories = new ArrayList<>(section.stories());
    Manuscript.Story last = stories.removeLast();
    int rule = rule(last.parts());
    stories.add(new Manuscript.Story(last.headline(), last.parts().subList(0, rule)));
    parts(last.parts().subList(rule, last.parts().size()), Text.none(0), false, true);
    return new Manuscript.Section(section.heading(), section.parts(), stories);
  }

  /// The place of the last rule, or behind all where there is none.
  private static int rule(List<Part> parts) {
    int at = parts.size() - 1;
    while (at >= 0 && !(parts.get(at) instanceof Part.Rule)) {
      at--;
    }
    return at < 0 ? parts.size() : at;
  }

  private void section(Manuscript.Section section, boolean first, boolean last) {
    parts(section.parts(), Text.none(section.heading().line()), first, last);
    List<Proof> stories = section.stories().stream().flatMap(s -> story(s).stream()).toList();
    if (!stories.isEmpty()) {
      String name = section.heading().words();
      named(section.heading(), stories);
      themes.add(new Theme(name, stories));
    }
  }

  private Optional<Proof> story(Manuscript.Story told) {
    Optional<Known> found = index.find(told.headline());
    if (found.isEmpty()) {
      stray(places.of(told.headline()), told.headline().words(), UNKNOWN_STORY, Kind.HEADLINE);
      return Optional.empty();
    }
    Known known = found.get();
    var reading = new Reading(known, places, index);
    Proof proof = reading.story(told);
    return Optional.of(
        keep(known, reading, index.isUntouched(known, told) ? known.proof() : proof));
  }

  private Proof keep(Known known, Reading reading, Proof proof) {
    Proof sourced = reading.sourced(proof);
    marks.addAll(reading.marks());
    told.add(new Told(known, sourced));
    return sourced;
  }

  /// @param label what names the first list
  /// @param first true before all stories
  /// @param last true where nothing but parts of this list follows
  private void parts(List<Part> parts, Text label, boolean first, boolean last) {
    Text name = label;
    Spot spot = first ? Spot.TOP : Spot.BETWEEN;
    for (Part part : parts) {
      switch (part) {
        case Part.Label(Text text) -> {
          unused(name, spot);
          name = text;
        }
        case Part.Bullets(List<Bullet> items, int line) -> {
          group(name, items);
          name = Text.none(line);
        }
        case Part.Paragraph(Text text) -> homeless(text, spot);
        case Part.Other(String source, int line, List<Manuscript.Link> _) -> other(source, line);
        case Part.Rule _ -> {}
      }
      boolean ends = last && (part instanceof Part.Bullets || part instanceof Part.Rule);
      spot = ends ? Spot.END : spot;
    }
    unused(name, spot);
  }

  /// A label that no list follows is a short paragraph.
  private void unused(Text label, Spot spot) {
    if (!label.isEmpty()) {
      homeless(label, spot);
    }
  }

  private void homeless(Text text, Spot spot) {
    if (!index.generated().contains(Key.of(text.words()))) {
      outside.words(text, spot);
    }
  }

  private void other(String source, int line) {
    if (!source.isBlank() && !index.generated().contains(Key.of(source))) {
      outside.other(source, line);
    }
  }

  private void group(Text label, List<Bullet> items) {
    List<Proof> proofs = items.stream().flatMap(i -> brief(i).stream()).toList();
    if (!proofs.isEmpty()) {
      named(label, proofs);
      groups.add(new Group(label.words(), proofs));
    }
  }

  private Optional<Proof> brief(Bullet bullet) {
    Text text = bullet.text();
    Optional<Known> found = text.links().isEmpty() ? Optional.empty() : index.find(text);
    if (found.isEmpty()) {
      stray(places.of(text), text.words(), UNKNOWN_STORY, Kind.BRIEF);
      return Optional.empty();
    }
    Known known = found.get();
    var reading = new Reading(known, places, index);
    Proof proof = reading.brief(bullet, index.rest(known));
    boolean untouched =
        index.isBrief(known)
            && reading.marks().stream().allMatch(m -> m.role().state() == State.BOUND)
            && proof.claims().equals(known.proof().claims());
    return Optional.of(keep(known, reading, untouched ? known.proof() : proof));
  }

  /// A name of a person's own may say anything but a fact that no story below it has.
  private void named(Text name, List<Proof> stories) {
    String words = name.words();
    if (words.isEmpty() || names.contains(Key.of(words))) {
      return;
    }
    var claim = new Claim(words, List.of());
    List<Bilingual> facts =
        stories.stream().flatMap(p -> Opinions.fact(claim, p.story()).stream()).toList();
    boolean stands = facts.size() < stories.size();
    List<Bilingual> flaws = stands ? List.of() : facts.subList(0, 1);
    State state = stands ? State.FREE : State.UNBOUND;
    marks.add(new Mark(places.of(name), "", new Role(Kind.TITLE, state), List.of(), flaws));
  }

  private void stray(Place place, String words, Bilingual why, Kind kind) {
    if (!words.isBlank()) {
      marks.add(new Mark(place, "", new Role(kind, State.UNBOUND), List.of(), List.of(why)));
    }
  }
}
