package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Evidence;
import org.chenbao.model.Proof;
import org.chenbao.model.Told;

/// What the archive is to remember of an edition: what it told, with the evidence.
public final class Remembered {
  private Remembered() {}

  /// One entry for each story told, in the order printed.
  ///
  /// Background is left out: it was told before, and its sources belong to another day.
  public static List<Told> of(Edition edition) {
    return edition.all().stream().map(p -> told(p, edition)).toList();
  }

  private static Told told(Proof proof, Edition edition) {
    List<Article> reports = proof.story().reports().all();
    List<Claim> facts =
        Stream.concat(Stream.of(proof.lead()), proof.blocks().stream().flatMap(Remembered::facts))
            .filter(c -> !c.evidence().isEmpty())
            .filter(c -> c.evidence().stream().allMatch(e -> stands(e, reports)))
            .distinct()
            .toList();
    return new Told(
        proof.story().id(),
        edition.masthead().date(),
        proof.headline(),
        facts,
        sources(proof, facts));
  }

  /// True where a report of today holds the evidence; an earlier wording of one does not count.
  private static boolean stands(Evidence evidence, List<Article> reports) {
    return reports.stream().anyMatch(report -> report.holds(evidence));
  }

  private static Stream<Claim> facts(Block block) {
    return block instanceof Block.Facts facts
        ? facts.items().stream().map(Block.Item::claim)
        : Stream.empty();
  }

  private static List<Article> sources(Proof proof, List<Claim> facts) {
    Set<String> cited = new LinkedHashSet<>();
    cited.add(proof.story().lead().id());
    Stream.concat(Stream.of(proof.headline()), facts.stream())
        .flatMap(c -> c.evidence().stream())
        .map(Evidence::article)
        .forEach(cited::add);
    // The other reports too: where they come again, the story was told.
    proof.story().reports().all().forEach(a -> cited.add(a.id()));
    var sources = new ArrayList<Article>();
    cited.forEach(id -> sources.add(proof.story().article(id)));
    return sources;
  }
}
