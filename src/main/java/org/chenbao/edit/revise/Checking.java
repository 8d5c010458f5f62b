package org.chenbao.edit.revise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.edit.verify.Opinions;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Scripts;
import org.chenbao.language.Thesaurus;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Story;
import org.chenbao.model.Verdict;

/// Holds a person's sentences against a story's reports. Safe for use by many threads.
///
/// What was checked is remembered: while somebody types, all sentences but one are as they were.
final class Checking {
  /// A day of typing in one story; then it is begun anew.
  private static final int MOST_REMEMBERED = 4_000;

  /// Below this, a sentence was not changed but written.
  private static final double CHANGED = 0.3;

  /// How the verifier calls a word that the evidence has not.
  private static final String WORD = "word";

  /// So many, wherever they stand, are no retelling.
  private static final int MANY = 4;

  private static final Bilingual NOWHERE =
      new Bilingual("本条的报道里找不到这样的说法", "no report of this story says such a thing");

  private final Story story;
  private final List<Claim> base;
  private final Map<Asked, Outcome> remembered = new ConcurrentHashMap<>();
  private volatile Optional<Search> search = Optional.empty();

  /// @param before the newsroom's sentence in whose place the words stand
  private record Asked(String words, Optional<Claim> before, boolean opinion) {
    List<Evidence> evidence() {
      return before.map(Claim::evidence).orElse(List.of());
    }
  }

  /// @param base what the newsroom wrote of the story
  Checking(Story story, List<Claim> base) {
    this.story = story;
    this.base = List.copyOf(base);
  }

  /// What becomes of words.
  ///
  /// @param replaced the claim in whose place they stand, where that is known
  /// @param opinion true for interpretation, which may stand by itself where it states no fact
  Outcome check(String words, Optional<Claim> replaced, boolean opinion) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    Optional<Claim> before = replaced.or(() -> likest(words));
    var asked = new Asked(words, before, opinion);
    return remembered.computeIfAbsent(asked, this::outcome);
  }

  /// What fails is told by the evidence that comes nearest to it.
  private Outcome outcome(Asked asked) {
    if (asked.opinion()) {
      Optional<Bilingual> fact = Opinions.fact(new Claim(asked.words(), List.of()), story);
      if (fact.isEmpty()) {
        return Outcome.stands(new Claim(asked.words(), List.of()), State.FREE);
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (List<Evidence> evidence : candidates(asked)) {
      Outcome outcome = against(asked, evidence);
      if (outcome.state().stands()) {
        return outcome;
      }
      outcomes.add(outcome);
    }
    return outcomes.stream()
        .min(Comparator.comparingInt(o -> o.flaws().size()))
        .orElseGet(() -> nowhere(asked));
  }

  private Outcome nowhere(Asked asked) {
    var claim = new Claim(asked.words(), List.of());
    Optional<Bilingual> fact = asked.opinion() ? Opinions.fact(claim, story) : Optional.empty();
    return new Outcome(claim, State.UNBOUND, List.of(fact.orElse(NOWHERE)));
  }

  /// The evidence of the claim replaced, then what the reports have, then both.
  private List<List<Evidence>> candidates(Asked asked) {
    var all = new LinkedHashSet<List<Evidence>>();
    if (!asked.evidence().isEmpty()) {
      all.add(asked.evidence());
    }
    List<List<Evidence>> found = search().evidence(asked.words());
    all.addAll(found);
    if (!asked.evidence().isEmpty() && !found.isEmpty()) {
      var both = new LinkedHashSet<>(asked.evidence());
      both.addAll(found.getFirst());
      all.add(List.copyOf(both));
    }
    return List.copyOf(all);
  }

  private Outcome against(Asked asked, List<Evidence> evidence) {
    var claim = new Claim(asked.words(), evidence);
    List<Bilingual> flaws = flaws(Verifier.verdict(claim, story), claim.text());
    if (flaws.isEmpty() && isForeign(claim)) {
      flaws = besides(asked);
    }
    if (flaws.isEmpty()) {
      flaws = FarDays.in(claim, asked.before(), story).stream().toList();
    }
    return flaws.isEmpty()
        ? Outcome.stands(claim, State.CHECKED)
        : new Outcome(claim, State.FAILED, flaws);
  }

  /// Whether words in another language were denied or coined nobody can see: there the newsroom's
  /// own sentence, which was borne out, has to bear out what was made of it.
  private List<Bilingual> besides(Asked asked) {
    LocalDate told = Passage.UNDATED;
    Passage words = Passage.of("", asked.words(), told);
    List<Passage> before =
        asked.before().stream().map(c -> Passage.of("", c.text(), told)).toList();
    return flaws(Verifier.verdict(words, before), asked.words());
  }

  private static boolean isForeign(Claim claim) {
    Language language = Scripts.language(claim.text());
    return claim.evidence().stream().noneMatch(e -> Scripts.language(e.quote()) == language);
  }

  private static List<Bilingual> flaws(Verdict verdict, String words) {
    return switch (verdict) {
      case Verdict.Supported(var remarks) -> strange(remarks, words);
      case Verdict.Contradicted(var found) -> messages(found);
      case Verdict.Unfounded(var found) -> messages(found);
    };
  }

  /// What the evidence does not name: a word that no thesaurus knows, or several in a row.
  private static List<Bilingual> strange(List<Verdict.Flaw> remarks, String words) {
    List<Verdict.Flaw> strange = remarks.stream().filter(f -> f.kind().equals(WORD)).toList();
    for (int i = 0; i < strange.size(); i++) {
      Place place = strange.get(i).place();
      boolean more = i > 0 && strange.get(i - 1).place().end() == place.start();
      if (more || !Thesaurus.has(place.of(words)) || strange.size() >= MANY) {
        return messages(strange);
      }
    }
    return List.of();
  }

  /// A strange word is told only where nothing else is.
  private static List<Bilingual> messages(List<Verdict.Flaw> flaws) {
    List<Verdict.Flaw> grave = flaws.stream().filter(f -> !f.kind().equals(WORD)).toList();
    return (grave.isEmpty() ? flaws : grave)
        .stream().map(Verdict.Flaw::message).distinct().toList();
  }

  /// The newsroom's sentence that these words were made from.
  private Optional<Claim> likest(String words) {
    double best = CHANGED;
    Optional<Claim> likest = Optional.empty();
    List<Line> lines = Line.of(words);
    for (Claim claim : base) {
      double share = share(lines, Line.of(claim.text()));
      if (share > best) {
        best = share;
        likest = Optional.of(claim);
      }
    }
    return likest;
  }

  private static double share(List<Line> some, List<Line> others) {
    return some.stream()
        .flatMap(one ->
            others.stream().map(other -> Math.max(one.sharedWith(other), other.sharedWith(one))))
        .max(Double::compare)
        .orElse(0.0);
  }

  private Search search() {
    Optional<Search> known = search;
    if (known.isEmpty()) {
      known = Optional.of(new Search(story));
      search = known;
    }
    return known.orElseThrow();
  }
}
