package org.chenbao.edit.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.Wording;
import org.chenbao.edit.write.Passage;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Removed;

/// Makes a draft of an answer: sentence numbers become spans, what code works out is added, and
/// what names strangers is left out. Used once.
final class Drafting {
  private final Guide guide;
  private final Draft selected;
  private final List<Passage> passages;
  private final List<Removed> removed = new ArrayList<>();

  /// @param selected the same story by selection, for what code works out and what has to be put in
  ///   an answer's place
  /// @param passages the sentences by their numbers, from 1
  Drafting(Guide guide, Draft selected, List<Passage> passages) {
    this.guide = guide;
    this.selected = selected;
    this.passages = passages;
  }

  Draft draft(Answer answer) {
    Claim headline = sound(answer.headline()).orElse(selected.headline());
    Claim lead = sound(answer.lead()).orElse(selected.lead());
    List<Block> blocks = blocks(answer);
    return new Draft(selected.story(), headline, lead, blocks, removed);
  }

  private List<Block> blocks(Answer answer) {
    var sifting = new Interpretation(selected.story().id(), guide, answer, passages);
    var blocks = new ArrayList<Block>();
    List<Block.Item> facts =
        answer.facts().stream().map(this::item).filter(i -> sound(i.claim())).toList();
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts("", facts));
    }
    selected.blocks().stream().filter(Drafting::computed).forEach(blocks::add);
    List<Claim> insight =
        sifting.insight(answer.insight()).stream().map(c -> claim(c.text(), c.from())).toList();
    if (!insight.isEmpty()) {
      blocks.add(new Block.Insight(Wording.INSIGHT.in(guide.language()), insight));
    }
    List<Block.Item> impact = sifting.impact(answer.impact()).stream().map(this::effect).toList();
    if (!impact.isEmpty()) {
      blocks.add(new Block.Impact(Wording.IMPACT.in(guide.language()), impact));
    }
    removed.addAll(sifting.removed());
    return blocks;
  }

  private Optional<Claim> sound(Answer.Cited cited) {
    return Optional.of(claim(cited.text(), cited.from())).filter(this::sound);
  }

  private boolean sound(Claim claim) {
    Optional<Bilingual> reason = Strangers.in(claim, selected.story());
    reason.ifPresent(r -> removed.add(new Removed(selected.story().id(), claim.text(), r)));
    return reason.isEmpty();
  }

  /// True for what code works out: disagreements and background.
  private static boolean computed(Block block) {
    return block instanceof Block.Facts facts && !facts.label().isEmpty();
  }

  private Block.Item item(Answer.Labelled labelled) {
    return item(labelled.label(), labelled);
  }

  /// Advice that was asked for says that it is some.
  private Block.Item effect(Answer.Labelled labelled) {
    boolean advice = Interpretation.advises(labelled.text());
    return item(advice ? Wording.ADVICE.in(guide.language()) : labelled.label(), labelled);
  }

  private Block.Item item(String label, Answer.Labelled labelled) {
    return new Block.Item(label.strip(), claim(labelled.text(), labelled.from()), List.of());
  }

  private Claim claim(String text, List<Integer> numbers) {
    List<Evidence> evidence =
        numbers.stream().distinct().map(n -> passages.get(n - 1).evidence()).toList();
    return new Claim(text.strip(), evidence);
  }
}
