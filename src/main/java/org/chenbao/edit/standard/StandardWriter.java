package org.chenbao.edit.standard;

import java.util.List;
import java.util.function.Function;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Writer;
import org.chenbao.edit.standard.Rationing.Ration;
import org.chenbao.model.Draft;
import org.chenbao.model.Story;

/// Writes main stories with a language model, one call a story; the rest, and whatever the models
/// fail at, by selection. What goes wrong with one story touches no other.
public final class StandardWriter implements Writer {
  private final Bureau bureau;
  private final Rationing rationing;
  private final Function<Story, Ration> rations;

  /// @param rationing divides what may be spent
  public StandardWriter(Bureau bureau, Rationing rationing) {
    this(bureau, rationing, _ -> Ration.FULL);
  }

  private StandardWriter(Bureau bureau, Rationing rationing, Function<Story, Ration> rations) {
    this.bureau = bureau;
    this.rationing = rationing;
    this.rations = rations;
  }

  @Override
  public Writer assigned(List<Story> main) {
    return rationed(rationing.divide(main, this::prompts));
  }

  /// This writer with what may be asked about each story.
  public StandardWriter rationed(Function<Story, Ration> given) {
    return new StandardWriter(bureau, rationing, given);
  }

  @Override
  public String name() {
    return "standard";
  }

  @Override
  public Draft story(Story story) {
    Draft selected = bureau.selection().story(story);
    Commission commission = bureau.commission(story, rations.apply(story).portion());
    return commission.answer().map(answer -> commission.draft(answer, selected)).orElse(selected);
  }

  @Override
  public Draft brief(Story story) {
    return bureau.selection().brief(story);
  }

  /// What would be asked about a story; nothing where it has no sentence to send.
  private List<Prompt> prompts(Story story, Portion portion) {
    Commission commission = bureau.commission(story, portion);
    return commission.isEmpty() ? List.of() : List.of(commission.prompt());
  }
}
