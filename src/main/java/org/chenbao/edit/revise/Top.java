package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chenbao.edit.revise.Mark.Kind;
import org.chenbao.edit.revise.Mark.Role;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.edit.revise.Reading.Known;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Evidence;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.FrontKey;
import org.chenbao.model.Place;
import org.chenbao.model.Proof;

/// What stands at the top of an edited text, held against the stories below it. Used once.
final class Top {
  private static final Pattern COMMA = Pattern.compile("，|[,;] ");
  private static final Pattern SHORT = Pattern.compile("^(?:今日简版：|Short edition: )");
  private static final Pattern POINT = Pattern.compile("^\\s*[-*•]\\s+");
  private static final Bilingual NO_STORY = new Bilingual("正文里没有哪条新闻这样说", "no story below says so");

  private final Masthead before;
  private final Manuscript edited;
  private final Places places;
  private final List<Told> stories;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> own = new HashSet<>();

  /// A story that the edited text tells, as it was and as it is.
  record Told(Known known, Proof proof) {}

  Top(Masthead before, Manuscript edited, Places places, List<Told> stories) {
    this.before = before;
    this.edited = edited;
    this.places = places;
    this.stories = List.copyOf(stories);
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /// Lines that are words of no story and are borne out all the same.
  Set<String> own() {
    return Set.copyOf(own);
  }

  /// The heading, or the title of the front matter where that alone was changed.
  String title() {
    String heading = edited.title().words();
    String front = key("title").flatMap(k -> k.values().stream().findFirst()).orElse(heading);
    boolean inFront = same(heading, before.title()) && !same(front, before.title());
    String title = inFront ? front : heading;
    Place place =
        inFront ? places.in(key("title").orElseThrow().line(), front) : places.of(edited.title());
    boolean unchanged = same(title, before.title()) || title.isBlank();
    String words = unchanged ? before.title() : title;
    line(words, place, Kind.TITLE, unchanged ? State.BOUND : State.CHECKED);
    return words;
  }

  List<String> summary() {
    Optional<FrontKey> key = key("summary");
    if (key.isEmpty()) {
      return before.summary();
    }
    var lines = new ArrayList<String>();
    for (String raw : String.join("\n", key.get().values()).split("\n", -1)) {
      String words = POINT.matcher(raw).replaceFirst("").strip();
      if (!words.isEmpty()) {
        lines.add(point(words, places.in(key.get().line(), words)));
      }
    }
    return lines;
  }

  private String point(String words, Place place) {
    Optional<String> known = before.summary().stream().filter(s -> same(s, words)).findFirst();
    String line = known.orElse(words);
    line(line, place, Kind.SUMMARY, known.isPresent() ? State.BOUND : State.CHECKED);
    return line;
  }

  /// A line stands where each of its clauses is words of a story, or is borne out by one.
  private void line(String words, Place place, Kind kind, State sound) {
    var evidence = new ArrayList<Evidence>();
    var flaws = new ArrayList<Bilingual>();
    for (String part : parts(SHORT.matcher(words).replaceFirst(""))) {
      Outcome outcome = outcome(part);
      evidence.addAll(outcome.claim().evidence());
      flaws.addAll(outcome.flaws());
    }
    mark(place, kind, flaws.isEmpty() ? sound : State.FAILED, evidence, flaws);
    if (flaws.isEmpty()) {
      own.add(words);
      own.add(SHORT.matcher(words).replaceFirst(""));
    }
  }

  /// A line as a whole where a story says it so, else its clauses.
  private List<String> parts(String words) {
    return stories.stream().anyMatch(s -> says(s, words))
        ? List.of(words)
        : Arrays.asList(COMMA.split(words));
  }

  private static boolean says(Told story, String words) {
    return story.proof().claims().stream().anyMatch(c -> c.text().contains(words));
  }

  private Outcome outcome(String part) {
    return stories.stream()
        .flatMap(s -> s.proof().claims().stream().map(c -> new Likeness(s, c, share(part, c))))
        .max(Comparator.comparingDouble(Likeness::share))
        .filter(l -> l.share() > 0)
        .map(l -> said(part, l))
        .orElseGet(() -> new Outcome(new Claim(part, List.of()), State.UNBOUND, List.of(NO_STORY)));
  }

  private static Outcome said(String part, Likeness likeness) {
    Claim claim = likeness.claim();
    return claim.text().contains(part)
        ? Outcome.stands(claim, State.BOUND)
        : likeness.story().known().checking().check(part, Optional.of(claim), false);
  }

  private record Likeness(Told story, Claim claim, double share) {}

  private static double share(String part, Claim claim) {
    List<Line> others = Line.of(claim.text());
    double share =
        Line.of(part).stream()
            .flatMap(line -> others.stream().map(line::sharedWith))
            .max(Double::compare)
            .orElse(0.0);
    return claim.text().contains(part) ? share + 1 : share;
  }

  private void mark(
      Place place, Kind kind, State state, List<Evidence> evidence, List<Bilingual> flaws) {
    marks.add(new Mark(place, "", new Role(kind, state), evidence, flaws));
  }

  private Optional<FrontKey> key(String name) {
    return edited.front().stream().filter(k -> k.name().equals(name)).findFirst();
  }

  private static boolean same(String one, String other) {
    return Key.of(one).equals(Key.of(other));
  }
}
