package org.chenbao.edit.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Writer;
import org.chenbao.edit.write.Passage;
import org.chenbao.edit.write.Passages;
import org.chenbao.language.ModelTokens;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Finding;
import org.chenbao.model.Story;

/// Writes main stories with a language model, one call a story; the rest, and whatever the models
/// fail at, by selection. What goes wrong with one story touches no other.
public final class StandardWriter implements Writer {
  /// Tokens of material for a story with one voice: what its facts need, a tenth of its articles.
  private static final int TOKENS = 720;

  /// Tokens more for each further independent publisher, who has something else to say.
  private static final int TOKENS_A_VOICE = 40;

  /// Nine voices say what there is to say.
  private static final int MOST_TOKENS = 880;

  /// Sentences that read like orders to a model; see `collect.guard`.
  private static final String ORDER = "instruction";

  private final Inquiry inquiry;
  private final Writer selection;
  private final Readers readers;
  private final Rationing rationing;
  private final Function<Story, Portion> portions;

  /// @param selection writes where no model does
  /// @param rationing divides what may be spent
  public StandardWriter(Inquiry inquiry, Writer selection, Readers readers, Rationing rationing) {
    this(inquiry, selection, readers, rationing, _ -> Portion.WHOLE);
  }

  private StandardWriter(
      Inquiry inquiry,
      Writer selection,
      Readers readers,
      Rationing rationing,
      Function<Story, Portion> portions) {
    this.inquiry = inquiry;
    this.selection = selection;
    this.readers = readers;
    this.rationing = rationing;
    this.portions = portions;
  }

  @Override
  public Writer assigned(List<Story> main) {
    return new StandardWriter(
        inquiry, selection, readers, rationing, rationing.divide(main, this::prompt));
  }

  @Override
  public String name() {
    return "standard";
  }

  @Override
  public Draft story(Story story) {
    Draft selected = selection.story(story);
    List<Passage> passages = passages(story, portions.apply(story));
    if (passages.isEmpty()) {
      return selected;
    }
    return inquiry
        .answer(prompt(story, passages), passages.size())
        .map(answer -> new Drafting(inquiry.guide(), selected, passages).draft(answer))
        .orElse(selected);
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
        story,
        readers,
        p ->
            p.stream().noneMatch(StandardWriter::orders)
                && ModelTokens.in(Material.of(p, readers.zone())) <= tokens);
  }

  /// What reads like an order does not travel: nobody obeys it here, and nobody needs it to tell
  /// the story.
  private static boolean orders(Passage passage) {
    Evidence evidence = passage.evidence();
    return passage.article().findings().stream()
        .filter(finding -> finding.rule().equals(ORDER))
        .map(Finding::place)
        .anyMatch(place -> place.overlaps(evidence.span().place()));
  }

  private Pen.Prompt prompt(Story story, List<Passage> passages) {
    Guide guide = inquiry.guide();
    return new Pen.Prompt(
        story.id(), guide.instructions(), Material.of(passages, readers.zone()), guide.schema());
  }
}
