package org.chenbao.edit.deep;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.Writer;
import org.chenbao.edit.deep.Deliberation.Outcome;
import org.chenbao.edit.standard.Bureau;
import org.chenbao.edit.standard.Commission;
import org.chenbao.edit.standard.Portion;
import org.chenbao.edit.standard.Rationing;
import org.chenbao.edit.standard.Rationing.Ration;
import org.chenbao.edit.standard.StandardWriter;
import org.chenbao.model.Draft;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Writes the day's lead stories from several drafts each, and all others as the standard writer
/// does.
///
/// The first draft is the one that the standard writer would make: whatever fails after it, the
/// story is no worse than that.
public final class DeepWriter implements Writer {
  private final Bureau bureau;
  private final Rationing rationing;
  private final Depth depth;
  private final Cuttings cuttings;
  private final Consumer<Minutes> minutes;

  /// @param rationing divides what may be spent
  /// @param minutes hears what became of each lead story
  public DeepWriter(
      Bureau bureau,
      Rationing rationing,
      Depth depth,
      Cuttings cuttings,
      Consumer<Minutes> minutes) {
    this.bureau = bureau;
    this.rationing = rationing;
    this.depth = depth;
    this.cuttings = cuttings;
    this.minutes = minutes;
  }

  /// What models are told besides what the standard writer tells them, as the report knows it.
  public static String fingerprint(String guide, Language language) {
    return Fingerprint.of(guide + "\u0000" + Judge.fingerprint(language));
  }

  @Override
  public Writer assigned(List<Story> main) {
    Set<String> leads =
        main.stream().limit(depth.stories()).map(Story::id).collect(Collectors.toUnmodifiableSet());
    return new Today(
        leads, rationing.divide(main, (story, portion) -> prompts(story, portion, leads)));
  }

  @Override
  public String name() {
    return "deep";
  }

  /// Without an assignment no story leads.
  @Override
  public Draft story(Story story) {
    return standard(_ -> Ration.FULL).story(story);
  }

  @Override
  public Draft brief(Story story) {
    return bureau.selection().brief(story);
  }

  private StandardWriter standard(Function<Story, Ration> rations) {
    return new StandardWriter(bureau, rationing).rationed(rations);
  }

  private Judge judge() {
    return new Judge(bureau.inquiry());
  }

  /// All that may be asked about a story: its drafts in their order, then the judge.
  private List<Prompt> prompts(Story story, Portion portion, Set<String> leads) {
    Commission commission = bureau.commission(story, portion);
    int drafts = leads.contains(story.id()) ? depth.drafts() : 1;
    List<Prompt> prompts =
        Readings.of(commission.size(), drafts).stream().map(commission::prompt).toList();
    return prompts.size() < 2
        ? prompts
        : Stream.concat(prompts.stream(), Stream.of(judge().expected(commission, drafts))).toList();
  }

  /// This writer with a day's stories before it.
  private final class Today implements Writer {
    private final Set<String> leads;
    private final Function<Story, Ration> rations;

    private Today(Set<String> leads, Function<Story, Ration> rations) {
      this.leads = leads;
      this.rations = rations;
    }

    @Override
    public String name() {
      return DeepWriter.this.name();
    }

    @Override
    public Draft story(Story story) {
      return leads.contains(story.id()) ? deep(story) : standard(rations).story(story);
    }

    @Override
    public Draft brief(Story story) {
      return DeepWriter.this.brief(story);
    }

    private Draft deep(Story story) {
      Ration ration = rations.apply(story);
      Commission commission = bureau.commission(story, ration.portion());
      Draft selected = bureau.selection().story(story);
      Draft followed = new FollowUp(cuttings, bureau.readers().language()).of(selected);
      Outcome outcome =
          new Deliberation(commission, followed, depth.drafts(), ration.calls()).outcome(judge());
      minutes.accept(outcome.minutes().followed(FollowUp.added(selected, followed)));
      return outcome.draft();
    }
  }
}
