package org.chenbao.edit.write;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.language.Quantity;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// What the archive adds to a story: what it follows, and earlier values of the same quantity.
///
/// Changes are computed here and nowhere claimed: both values are bound to the sentences that state
/// them.
final class Background {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final Language language;

  Background(Language language) {
    this.language = language;
  }

  /// The background block, empty where the archive knows nothing of the matter.
  Optional<Block> of(Story story, List<Sentence> facts, Sentence lead) {
    var items = new ArrayList<Block.Item>();
    story
        .past()
        .follows()
        .filter(t -> isBound(t.headline()))
        .map(this::toldBefore)
        .ifPresent(items::add);
    Stream.concat(Stream.of(lead), facts.stream())
        .map(s -> change(story, s))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(items::add);
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Facts(Wording.BACKGROUND.in(language), items));
  }

  private Block.Item toldBefore(Told told) {
    return new Block.Item(
        Wording.TOLD_BEFORE.in(language) + " " + DAY.format(told.date()),
        new Claim(told.headline().text(), told.headline().evidence()),
        List.of());
  }

  private static Stream<Earlier> said(Told told) {
    return Stream.concat(told.facts().stream(), Stream.of(told.headline()))
        .filter(Background::isBound)
        .map(fact -> new Earlier(told, fact));
  }

  /// False for what another site's edition told: it can be followed, but not quoted.
  private static boolean isBound(Claim claim) {
    return !claim.evidence().isEmpty();
  }

  /// The first quantity of the sentence that an earlier sentence about the same name and the same
  /// kind of thing states differently.
  private Optional<Block.Item> change(Story story, Sentence sentence) {
    for (String topic : Topics.of(sentence.printed())) {
      for (Quantity now : Topics.quantities(sentence.printed(), topic)) {
        Optional<Block.Item> item =
            Stream.concat(story.past().follows().stream(), story.past().related().stream())
                .flatMap(Background::said)
                .filter(e -> Topics.of(e.fact().text()).contains(topic) && e.shares(sentence))
                .flatMap(e -> e.change(topic, now, sentence, language).stream())
                .findFirst();
        if (item.isPresent()) {
          return item;
        }
      }
    }
    return Optional.empty();
  }
}
