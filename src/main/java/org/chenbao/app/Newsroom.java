package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Memory;
import org.chenbao.digest.Stories;
import org.chenbao.edit.Writer;
import org.chenbao.edit.compose.Agenda;
import org.chenbao.edit.compose.Composer;
import org.chenbao.edit.compose.Editor;
import org.chenbao.edit.compose.Editor.Proofs;
import org.chenbao.edit.compose.Orders;
import org.chenbao.edit.gate.Gate;
import org.chenbao.edit.gate.Limits;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.write.Backdrop;
import org.chenbao.edit.write.ExtractiveWriter;
import org.chenbao.edit.write.Rivals;
import org.chenbao.model.Article;
import org.chenbao.model.Draft;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling;
import org.chenbao.publish.form.MarkdownEdition;
import org.chenbao.publish.manuscript.ManuscriptReader;

/// The day, from sources to a ruling, on one screen.
///
/// Where the articles come from is the [Intake]'s matter, and where a cleared edition goes is the
/// [Outtray]'s; between them each line is a call into one room.
final class Newsroom {
  private final Digest digest;
  private final Writer writer;
  private final Memory memory;
  private final Supplier<Author> author;
  private final Stages stages;

  /// @param author tells, once stories are written, who wrote them
  Newsroom(Digest digest, Writer writer, Supplier<Author> author, Memory memory, Stages stages) {
    this.digest = digest;
    this.writer = writer;
    this.author = author;
    this.memory = memory;
    this.stages = stages;
  }

  /// Makes a day's edition and has it ruled on.
  Ruling edition(Assignment day, List<Article> articles) {
    Stories stories = stories(day, articles);
    memory.learn(day.day(), stories.usage());
    return edition(day, stories, Orders.NONE);
  }

  /// Tells a day's stories apart.
  Stories stories(Assignment day, List<Article> articles) {
    return stages.run("digest", () -> digest.stories(articles, memory, day.day()), Stories::count);
  }

  /// Makes the edition of stories that are told apart already.
  ///
  /// @param orders where a person wants them
  Ruling edition(Assignment day, Stories stories, Orders orders) {
    Agenda alone = Agenda.of(stories.told(), day.profile().stories(), orders);
    Agenda agenda =
        alone
            .with(story -> Backdrop.behind(story, names -> memory.naming(names, day.day())))
            .with(story -> Rivals.beside(story, alone.main()));
    List<Removed> removed = both(stories.removed(), orders.removed(stories.told()));
    Ruling ruling = ruling(day, agenda, writer, removed);
    return ruling instanceof Ruling.Held held ? plainer(day, agenda, held, removed) : ruling;
  }

  /// What the gate held is told in the sources' own words, then without the stories at fault: what
  /// is sound still goes out.
  private Ruling plainer(Assignment day, Agenda agenda, Ruling.Held held, List<Removed> removed) {
    Writer selection = selection(day);
    Ruling again =
        writer.name().equals(selection.name())
            ? held
            : ruling(day, agenda, selection, both(removed, held.reasons()));
    return again instanceof Ruling.Held still && !still.atFault().isEmpty()
        ? ruling(day, agenda.without(still.atFault()), selection, both(removed, still.reasons()))
        : again;
  }

  private Ruling ruling(Assignment day, Agenda agenda, Writer by, List<Removed> removed) {
    Limits limits = day.profile().gate();
    var gate = new Gate(limits, day.profile().quoting());
    var editor =
        new Editor(
            by.assigned(agenda.main()),
            selection(day),
            d -> proof(d, gate),
            ExtractiveWriter::untold);
    Proofs proofs = stages.run("edit", () -> editor.prove(agenda), Proofs::size);
    Edition edition = Composer.edition(masthead(day, by), proofs, removed, limits.stories());
    return stages.run("gate", () -> gate.rule(edition, finished(edition)), r -> r.checks().size());
  }

  /// The page as its readers will get it, read again.
  static Manuscript finished(Edition edition) {
    return ManuscriptReader.read(new String(MarkdownEdition.of(edition), StandardCharsets.UTF_8));
  }

  private static Writer selection(Assignment day) {
    return new ExtractiveWriter(day.profile().readers());
  }

  private static List<Removed> both(List<Removed> one, List<Removed> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static Optional<Proof> proof(Draft draft, Gate gate) {
    return Verifier.proof(draft).map(gate::fair).filter(gate::admits);
  }

  private Masthead masthead(Assignment day, Writer by) {
    Author who = by.name().equals(writer.name()) ? author.get() : Author.PROGRAM;
    var imprint = new Imprint(by.name(), who, false, 1, day.example(), List.of());
    return new Masthead(day.day(), day.profile().language(), "", List.of(), imprint);
  }
}
