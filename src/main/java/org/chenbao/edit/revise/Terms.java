package org.chenbao.edit.revise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.edit.revise.Mark.Kind;
import org.chenbao.edit.revise.Mark.Role;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.edit.verify.Opinions;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.FrontKey;

/// The terms of the front matter as a person has them, and its lines that are the newsroom's alone.
/// Used once.
final class Terms {
  private static final String TAGS = "tags";
  private static final String SEO = "seo";

  /// Read elsewhere, or made anew whenever an edition is printed.
  private static final Set<String> LEFT = Set.of("title", "summary", "contentSha256");

  /// A term is a few words: what is longer says something.
  private static final int LONGEST = 40;

  private static final Bilingual LONG = new Bilingual("标签只写几个字", "a tag is a few words");
  private static final Bilingual NONE = new Bilingual("至少写一个标签", "name one tag at least");
  private static final Bilingual OURS =
      new Bilingual("这一行由编辑部写，照原样刊出：改回去", "the newsroom writes this line: put it back as it was");

  private final Manuscript edited;
  private final Manuscript printed;
  private final LocalDate day;
  private final Places places;
  private final List<Mark> marks = new ArrayList<>();

  Terms(Manuscript edited, Manuscript printed, LocalDate day, Places places) {
    this.edited = edited;
    this.printed = printed;
    this.day = day;
    this.places = places;
    edited.front().forEach(this::look);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /// The terms that sites sort the edition by; empty where a person left them.
  List<String> tags() {
    return changed(TAGS).map(FrontKey::values).orElse(List.of());
  }

  /// The names that search engines find the edition by, without the series; `before` where a person
  /// left them.
  List<String> seo(List<String> before) {
    String series = value(printed, SEO).map(k -> k.values().getFirst()).orElse("");
    return changed(SEO)
        .map(k -> k.values().stream().filter(t -> !t.equals(series)).distinct().toList())
        .orElse(before);
  }

  private void look(FrontKey key) {
    if (LEFT.contains(key.name()) || isAsPrinted(key)) {
      return;
    }
    List<Bilingual> flaws =
        key.name().equals(TAGS) || key.name().equals(SEO) ? flaws(key) : List.of(OURS);
    State state = flaws.isEmpty() ? State.CHECKED : State.UNBOUND;
    var role = new Role(Kind.TERMS, state);
    marks.add(new Mark(places.line(key.line()), "", role, List.of(), flaws));
  }

  private List<Bilingual> flaws(FrontKey key) {
    if (key.values().stream().allMatch(String::isBlank)) {
      return List.of(NONE);
    }
    return key.values().stream()
        .flatMap(term ->
            term.isBlank() || term.length() > LONGEST
                ? Optional.of(LONG).stream()
                : Opinions.figure(term, day).stream())
        .distinct()
        .toList();
  }

  private Optional<FrontKey> changed(String name) {
    return value(edited, name).filter(k -> !isAsPrinted(k) && flaws(k).isEmpty());
  }

  private boolean isAsPrinted(FrontKey key) {
    return value(printed, key.name()).filter(k -> k.values().equals(key.values())).isPresent();
  }

  private static Optional<FrontKey> value(Manuscript manuscript, String name) {
    return manuscript.front().stream().filter(k -> k.name().equals(name)).findFirst();
  }
}
