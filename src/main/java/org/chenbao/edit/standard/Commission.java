package org.chenbao.edit.standard;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Readers;
import org.chenbao.edit.write.Passage;
import org.chenbao.edit.write.Passages;
import org.chenbao.language.ModelTokens;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Finding;
import org.chenbao.model.Story;

/// One story as models are asked about it: its sentences by their numbers, the question, and the
/// draft that code makes of an answer.
public final class Commission {
  /// Tokens of material for a story with one voice: what its facts need, a tenth of its articles.
  private static final int TOKENS = 720;

  /// Tokens more for each further independent publisher, who has something else to say.
  private static final int TOKENS_A_VOICE = 40;

  /// Nine voices say what there is to say.
  private static final int MOST_TOKENS = 880;

  /// Sentences that read like orders to a model; see `collect.guard`.
  private static final String ORDER = "instruction";

  private final Story story;
  private final Inquiry inquiry;
  private final ZoneId zone;
  private final List<Passage> passages;

  private Commission(Story story, Inquiry inquiry, ZoneId zone, List<Passage> passages) {
    this.story = story;
    this.inquiry = inquiry;
    this.zone = zone;
    this.passages = passages;
  }

  /// A story of which so much travels.
  static Commission of(Story story, Portion portion, Inquiry inquiry, Readers readers) {
    int voices = Math.max(0, story.reports().publishers() - 1);
    int whole = Math.min(MOST_TOKENS, TOKENS + TOKENS_A_VOICE * voices);
    int tokens =
        switch (portion) {
          case WHOLE -> whole;
          case SHORT -> whole / 2;
          case NONE -> 0;
        };
    List<Passage> passages =
        Passages.of(
            story,
            readers,
            p ->
                p.stream().noneMatch(Commission::orders)
                    && ModelTokens.in(Material.of(p, readers.zone())) <= tokens);
    return new Commission(story, inquiry, readers.zone(), passages);
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

  /// The story's id.
  public String story() {
    return story.id();
  }

  /// How many sentences travel.
  public int size() {
    return passages.size();
  }

  /// True where the story has no sentence to send.
  boolean isEmpty() {
    return passages.isEmpty();
  }

  /// The sentences as they travel.
  public String material() {
    return Material.of(passages, zone);
  }

  /// What is asked for a draft.
  public Pen.Prompt prompt() {
    return asking(passages);
  }

  /// What is asked for a draft from the same sentences in another order.
  ///
  /// @param order the numbers of the sentences, from 1
  public Pen.Prompt prompt(List<Integer> order) {
    return asking(order.stream().map(n -> passages.get(n - 1)).toList());
  }

  private Pen.Prompt asking(List<Passage> ordered) {
    Guide guide = inquiry.guide();
    return new Pen.Prompt(
        story.id(), guide.instructions(), Material.of(ordered, zone), guide.schema());
  }

  /// The answer to [#prompt()]; nothing where there is none that fits.
  Optional<Answer> answer() {
    return passages.isEmpty() ? Optional.empty() : inquiry.answer(prompt(), passages.size());
  }

  /// The answer to [#prompt(List)], which cites by the numbers of [#material()].
  public Optional<Answer> answer(List<Integer> order) {
    return inquiry
        .answer(prompt(order), order.size())
        .map(answer -> answer.numbered(n -> order.get(n - 1)));
  }

  /// The draft that an answer makes.
  ///
  /// @param selected the same story by selection
  public Draft draft(Answer answer, Draft selected) {
    return new Drafting(inquiry.guide(), selected, passages).draft(answer);
  }
}
