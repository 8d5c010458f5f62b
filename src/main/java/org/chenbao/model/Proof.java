package org.chenbao.model;

import java.util.List;
import java.util.stream.Stream;

/// A draft whose every claim was found supported, with what had to go.
///
/// The only thing an edition can be composed from. Its evidence is checked again here, so that a
/// proof with a span that does not hold cannot exist.
///
/// @param story the story told
/// @param headline the headline that stands
/// @param lead the lead that stands
/// @param blocks what is left of the draft's blocks
/// @param removed what fell to the checks
public record Proof(
    Story story, Claim headline, Claim lead, List<Block> blocks, List<Removed> removed) {
  public Proof {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
    claims(headline, lead, blocks).forEach(c -> requireSpans(story, c));
  }

  /// Every claim printed, in order.
  public List<Claim> claims() {
    return claims(headline, lead, blocks).toList();
  }

  private static Stream<Claim> claims(Claim headline, Claim lead, List<Block> blocks) {
    return Stream.concat(Stream.of(headline, lead), blocks.stream().flatMap(Proof::claims));
  }

  private static Stream<Claim> claims(Block block) {
    return switch (block) {
      case Block.Facts facts -> facts.items().stream().flatMap(Proof::claims);
      case Block.Paragraph paragraph -> Stream.of(paragraph.claim());
      case Block.Insight insight -> insight.items().stream();
      case Block.Impact impact -> impact.items().stream().flatMap(Proof::claims);
    };
  }

  private static Stream<Claim> claims(Block.Item item) {
    return Stream.concat(Stream.of(item.claim()), item.children().stream().flatMap(Proof::claims));
  }

  private static void requireSpans(Story story, Claim claim) {
    for (Evidence evidence : claim.evidence()) {
      if (!story.source(evidence).holds(evidence)) {
        throw new IllegalArgumentException("span does not hold: " + evidence);
      }
    }
  }
}
