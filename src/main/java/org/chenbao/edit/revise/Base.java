package org.chenbao.edit.revise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.edit.revise.Mark.Kind;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;

/// A story as the newsroom wrote it: what an edited one is laid beside.
final class Base {
  private final Proof proof;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> insights = new HashSet<>();
  private final Set<String> impacts = new HashSet<>();

  Base(Proof proof) {
    this.proof = proof;
    put(proof.headline(), Kind.HEADLINE);
    put(proof.lead(), Kind.LEAD);
    proof.blocks().forEach(this::put);
    for (Wording wording : List.of(Wording.IMPACT, Wording.ADVICE)) {
      Stream.of(Language.values()).map(wording::in).map(Key::of).forEach(impacts::add);
    }
    Stream.of(Language.values()).map(Wording.INSIGHT::in).map(Key::of).forEach(insights::add);
  }

  Proof proof() {
    return proof;
  }

  /// The claim printed with these words.
  Optional<Claim> claim(String words) {
    return Optional.ofNullable(claims.get(Key.of(words)));
  }

  /// What the claim printed with these words is.
  Optional<Kind> kind(String words) {
    return Optional.ofNullable(kinds.get(Key.of(words)));
  }

  /// Every claim, the headline first.
  List<Claim> all() {
    return List.copyOf(claims.values());
  }

  /// A label as the newsroom has it, or as written.
  String label(String words) {
    return labels.getOrDefault(Key.of(words), words);
  }

  boolean hasLabel(String words) {
    String key = Key.of(words);
    return labels.containsKey(key) || insights.contains(key) || impacts.contains(key);
  }

  /// True for a label that interpretation stands below.
  boolean isInsight(String label) {
    return insights.contains(Key.of(label));
  }

  /// True for a label that consequences stand below.
  boolean isImpact(String label) {
    return impacts.contains(Key.of(label));
  }

  private void put(Claim claim, Kind kind) {
    claims.putIfAbsent(Key.of(claim.text()), claim);
    kinds.putIfAbsent(Key.of(claim.text()), kind);
  }

  private void put(Block block) {
    switch (block) {
      case Block.Facts facts -> {
        name(facts.label());
        facts.items().forEach(i -> put(i, Kind.FACT));
      }
      case Block.Paragraph paragraph -> put(paragraph.claim(), Kind.PARAGRAPH);
      case Block.Insight insight -> {
        name(insight.label());
        insights.add(Key.of(insight.label()));
        insight.items().forEach(c -> put(c, Kind.INSIGHT));
      }
      case Block.Impact impact -> {
        name(impact.label());
        impacts.add(Key.of(impact.label()));
        impact.items().forEach(i -> put(i, Kind.IMPACT));
      }
    }
  }

  private void put(Block.Item item, Kind kind) {
    name(item.label());
    put(item.claim(), kind);
    item.children().forEach(child -> put(child, kind));
  }

  private void name(String label) {
    labels.putIfAbsent(Key.of(label), label);
  }
}
