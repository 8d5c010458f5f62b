package org.chenbao.edit.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Wording;
import org.chenbao.edit.Writer;
import org.chenbao.edit.standard.AnswerReader.Answer;
import org.chenbao.edit.standard.AnswerReader.Reading;
import org.chenbao.edit.write.Passage;
import org.chenbao.edit.write.Passages;
import org.chenbao.language.ModelTokens;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Writes main stories with a language model, one call a story; the rest, and whatever the model
/// fails at, by selection.
public final class StandardWriter implements Writer {
  /// Tokens of material for a story with one voice: what its facts need, a tenth of its articles.
  private static final int TOKENS = 720;

  /// Tokens more for each further independent publisher, who has something else to say.
  private static final int TOKENS_A_VOICE = 40;

  /// Nine voices say what there is to say.
  private static final int MOST_TOKENS = 880;

  private final Pen pen;
  private final Writer selection;
  private final Readers readers;
  private final Language language;
  private final Rationing rationing;
  private final Function<Story, Portion> portions;

  /// @param selection writes where the pen does not
  /// @param rationing divides what may be spent
  public StandardWriter(Pen pen, Writer selection, Readers readers, Rationing rationing) {
    this(pen, selection, readers, rationing, _ -> Portion.WHOLE);
  }

  private StandardWriter(
      Pen pen,
      Writer selection,
      Readers readers,
      Rationing rationing,
      Function<Story, Portion> portions) {
    this.pen = pen;
    this.selection = selection;
    this.readers = readers;
    this.language = readers.language();
    this.rationing = rationing;
    this.portions = portions;
  }

  @Override
  public Writer assigned(List<Story> main) {
    return new StandardWriter(
        pen, selection, readers, rationing, rationing.divide(main, this::prompt));
  }

  @Override
  public String name() {
    return "standard";
  }

  @Override
  public Draft story(Story story) {
    List<Passage> passages = passages(story, portions.apply(story));
    if (passages.isEmpty()) {
      return selection.story(story);
    }
    return switch (pen.ask(prompt(story, passages))) {
      case Pen.Answer.Silent _ -> selection.story(story);
      case Pen.Answer.Written written ->
          switch (AnswerReader.read(written.text(), passages.size())) {
            case Reading.Unfit _ -> selection.story(story);
            case Reading.Fits fits -> draft(story, fits.answer(), passages);
          };
    };
  }

  @Override
  public Draft brief(Story story) {
    return selection.brief(story);
  }

  /// What would be asked about a story; nothing where it has no sentence to send.
  private Optional<Pen.Prompt> prompt(Story story, Portion portion) {
    return Optional.of(passages(story, portion))
        .filter(p -> !p.isEmpty())
        .map(p -> prompt(story, p));
  }

  private List<Passage> passages(Story story, Portion portion) {
    int voices = Math.max(0, story.reports().publishers() - 1);
    int whole = Math.min(MOST_TOKENS, TOKENS + TOKENS_A_VOICE * voices);
    int tokens =
        switch (portion) {
          case WHOLE -> whole;
          case SHORT -> whole / 2;
          case NONE -> 0;
        };
    return Passages.of(
        story, readers, p -> ModelTokens.in(Material.of(p, readers.zone())) <= tokens);
  }

  private Pen.Prompt prompt(Story story, List<Passage> passages) {
    return new Pen.Prompt(
        story.id(),
        resource("instructions-" + language.code() + ".md"),
        Material.of(passages, readers.zone()),
        resource("answer-schema.json"));
  }

  private Draft draft(Story story, Answer answer, List<Passage> passages) {
    var blocks = new ArrayList<Block>();
    List<Block.Item> facts =
        answer.facts().stream()
            .map(f -> item(f.label(), claim(f.text(), f.from(), passages)))
            .toList();
    blocks.add(new Block.Facts("", facts));
    selection.story(story).blocks().stream().filter(StandardWriter::computed).forEach(blocks::add);
    List<Claim> insight =
        answer.insight().stream().map(c -> claim(c.text(), c.from(), passages)).toList();
    if (!insight.isEmpty()) {
      blocks.add(new Block.Insight(Wording.INSIGHT.in(language), insight));
    }
    List<Block.Item> impact =
        answer.impact().stream()
            .map(e -> item(e.label(), claim(e.text(), e.from(), passages)))
            .toList();
    if (!impact.isEmpty()) {
      blocks.add(new Block.Impact(Wording.IMPACT.in(language), impact));
    }
    return new Draft(
        story,
        claim(answer.headline().text(), answer.headline().from(), passages),
        claim(answer.lead().text(), answer.lead().from(), passages),
        blocks);
  }

  /// True for what code works out: disagreements and background.
  private static boolean computed(Block block) {
    return block instanceof Block.Facts facts && !facts.label().isEmpty();
  }

  private static Block.Item item(String label, Claim claim) {
    return new Block.Item(label, claim, List.of());
  }

  private static Claim claim(String text, List<Integer> numbers, List<Passage> passages) {
    List<Evidence> evidence =
        numbers.stream().distinct().map(n -> passages.get(n - 1).evidence()).toList();
    return new Claim(text.strip(), evidence);
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(StandardWriter.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
