package org.chenbao.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Memory;
import org.chenbao.digest.Stories;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Writer;
import org.chenbao.edit.compose.Agenda;
import org.chenbao.edit.compose.Composer;
import org.chenbao.edit.compose.Editor;
import org.chenbao.edit.compose.Editor.Proofs;
import org.chenbao.edit.gate.Gate;
import org.chenbao.edit.verify.Verifier;
import org.chenbao.edit.write.ExtractiveWriter;
import org.chenbao.model.Article;
import org.chenbao.model.Draft;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling;

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
    var readers = new Readers(day.profile().language(), day.profile().zone());
    var editor =
        new Editor(
            writer, new ExtractiveWriter(readers), Newsroom::proof, ExtractiveWriter::denied);

    Stories stories =
        stages.run("digest", () -> digest.stories(articles, memory, day.day()), Stories::count);
    memory.learn(day.day(), stories.usage());
    Agenda agenda = Agenda.of(stories.told(), day.profile().stories());
    Proofs proofs = stages.run("edit", () -> editor.prove(agenda), Proofs::size);
    Edition edition = Composer.edition(masthead(day), proofs, stories.removed());
    return stages.run("gate", () -> Gate.rule(edition), r -> r.checks().size());
  }

  private static Optional<Proof> proof(Draft draft) {
    return Verifier.proof(draft).filter(Gate::admits);
  }

  private Masthead masthead(Assignment day) {
    var imprint = new Imprint(writer.name(), author.get(), false, 1, day.example(), List.of());
    return new Masthead(day.day(), day.profile().language(), "", List.of(), imprint);
  }
}
