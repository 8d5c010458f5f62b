package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.chenbao.edit.Writer;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Draft;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;

/// Has each story of an agenda written and verified, and never lets one fall silently.
///
/// What the writer cannot tell soundly is written again by selection; what selection cannot tell at
/// length is told in one line; what cannot be told in one line is removed, with the reason.
public final class Editor {
  /// Fewer facts than this do not carry a main story, but for [#FEW], [#WIDELY] and [#BY_SOME].
  private static final int LEAST_FACTS = 2;

  /// An edition of fewer main stories tells at length what has one fact, too.
  private static final int FEW = 8;

  /// What so many publishers tell is no one-line story, though they all tell one thing and nothing
  /// stands below its lead.
  private static final int WIDELY = 5;

  /// ... and what so many tell, where one fact stands there.
  private static final int BY_SOME = 3;

  /// Stories written at a time; a model's provider is not to be flooded.
  private static final int AT_A_TIME = 4;

  private static final Bilingual UNSOUND =
      new Bilingual("没有一句通过核对", "no sentence of it is borne out by its evidence");

  private final Writer writer;
  private final Writer selection;
  private final Function<Draft, Optional<Proof>> verify;
  private final Function<Story, Optional<Bilingual>> untold;

  /// The proofs of a day, in the agenda's order.
  public record Proofs(List<Proof> main, List<Proof> briefs, List<Removed> removed) {
    public Proofs {
      main = List.copyOf(main);
      briefs = List.copyOf(briefs);
      removed = List.copyOf(removed);
    }

    /// Everything that was proved.
    public int size() {
      return main.size() + briefs.size();
    }
  }

  /// @param writer writes main stories
  /// @param selection writes what the writer cannot, and needs nothing but the reports
  /// @param verify makes a proof of a draft, or nothing where nothing sound is left
  /// @param untold why a story is not to be told at all, as where its own reports deny it
  public Editor(
      Writer writer,
      Writer selection,
      Function<Draft, Optional<Proof>> verify,
      Function<Story, Optional<Bilingual>> untold) {
    this.writer = writer;
    this.selection = selection;
    this.verify = verify;
    this.untold = untold;
  }

  /// Proves an agenda; the same agenda and writer give the same proofs in the same order.
  public Proofs prove(Agenda agenda) {
    List<Told> told =
        agenda.main().stream().gather(Gatherers.mapConcurrent(AT_A_TIME, this::main)).toList();
    List<Told> lines = lines(agenda, agenda.main().size() - atLength(told));
    var main = new ArrayList<Proof>();
    var briefs = new ArrayList<Proof>();
    var removed = new ArrayList<>(agenda.folded());
    for (Told outcome : filled(both(told, lines), Math.min(FEW, agenda.main().size()))) {
      switch (outcome) {
        case Told.AtLength(Proof proof) -> main.add(proof);
        case Told.InOneLine(Proof proof, _) -> briefs.add(proof);
        case Told.NotAtAll(Removed why) -> removed.add(why);
      }
    }
    return new Proofs(main, briefs, removed);
  }

  /// How a story came to be told.
  private sealed interface Told {
    record AtLength(Proof proof) implements Told {}

    /// @param longer the same with a single fact, where it has one
    record InOneLine(Proof proof, Optional<Proof> longer) implements Told {}

    record NotAtAll(Removed why) implements Told {}
  }

  private static List<Told> both(List<Told> one, List<Told> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /// The same, where the first that have one fact are told with it as long as fewer than `most` are
  /// told at length.
  private static List<Told> filled(List<Told> told, int most) {
    var filled = new ArrayList<Told>();
    long open = most - atLength(told);
    for (Told outcome : told) {
      Optional<Told> longer =
          open > 0 && outcome instanceof Told.InOneLine(_, Optional<Proof> proof)
              ? proof.map(Told.AtLength::new)
              : Optional.empty();
      filled.add(longer.orElse(outcome));
      open -= longer.isPresent() ? 1 : 0;
    }
    return filled;
  }

  /// Tells stories in one line, but the first that can be told at length fill the gaps above.
  private List<Told> lines(Agenda agenda, long gaps) {
    var lines = new ArrayList<Told>();
    long open = gaps;
    for (Story story : agenda.briefs()) {
      Told outcome = open > 0 && agenda.mayFill(story) ? main(story) : brief(story);
      open -= atLength(List.of(outcome));
      lines.add(outcome);
    }
    return lines;
  }

  private static long atLength(List<Told> told) {
    return told.stream().filter(t -> t instanceof Told.AtLength).count();
  }

  private Told main(Story story) {
    if (untold.apply(story).isPresent()) {
      return brief(story);
    }
    var fell = new ArrayList<Removed>();
    Optional<Proof> last = Optional.empty();
    for (Writer by : List.of(writer, selection)) {
      // What has no lead was written in one line.
      Draft draft = by.story(story);
      if (draft.blocks().isEmpty() && draft.equals(by.brief(story))) {
        continue;
      }
      last = verify.apply(draft);
      if (last.filter(p -> facts(p) >= LEAST_FACTS).isPresent()) {
        return new Told.AtLength(Credits.atLength(listing(fell, last.get())));
      }
      last.ifPresent(p -> fell.addAll(p.removed()));
    }
    Optional<Proof> thin =
        last.filter(p -> facts(p) > 0 || isTold(p, WIDELY))
            .map(p -> Credits.atLength(listing(fell, p)));
    return thin.filter(p -> isTold(p, facts(p) > 0 ? BY_SOME : WIDELY))
        .<Told>map(Told.AtLength::new)
        .orElseGet(() -> brief(story, fell, thin));
  }

  private Told brief(Story story) {
    return brief(story, List.of(), Optional.empty());
  }

  /// @param fell what was taken out of longer forms of the story
  private Told brief(Story story, List<Removed> fell, Optional<Proof> longer) {
    Optional<Bilingual> why = untold.apply(story);
    if (why.isPresent()) {
      return new Told.NotAtAll(new Removed(story.id(), story.lead().title(), why.get()));
    }
    return verify
        .apply(selection.brief(story))
        .<Told>map(p -> new Told.InOneLine(Credits.inOneLine(listing(fell, p)), longer))
        .orElseGet(() -> new Told.NotAtAll(unsound(story)));
  }

  private static Proof listing(List<Removed> fell, Proof proof) {
    List<Removed> all = Stream.concat(fell.stream(), proof.removed().stream()).distinct().toList();
    return new Proof(proof.story(), proof.headline(), proof.lead(), proof.blocks(), all);
  }

  private static Removed unsound(Story story) {
    return new Removed(story.id(), story.lead().title(), UNSOUND);
  }

  private static boolean isTold(Proof proof, int publishers) {
    return proof.story().reports().publishers() >= publishers;
  }

  private static int facts(Proof proof) {
    return proof.blocks().stream()
        .mapToInt(b -> b instanceof Block.Facts f && f.label().isEmpty() ? f.items().size() : 0)
        .sum();
  }
}
