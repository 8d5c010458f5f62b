package org.chenbao.edit.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Proof;
import org.chenbao.model.Quoting;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling.Fault;
import org.chenbao.model.Span;

/// What an edition prints of one article, over all its stories; each sentence counts once.
///
/// A claim quotes a sentence where it prints two thirds of it in one run: who tells it in other
/// words, or takes a number from it, quotes nothing.
///
/// @param story the first that prints something of it
record Quoted(String story, Article article, SortedSet<Span> spans) {
  private static final Bilingual FULL =
      new Bilingual("所引报道的引用篇幅已满", "as much of the report is quoted as may be");
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::field).thenComparing(Span::place);

  /// Articles of which more is printed than is fair or allowed.
  static List<Fault> tooMuch(Sheet sheet) {
    return of(sheet.edition())
        .filter(q -> !q.isFair(sheet.terms().quoting()))
        .map(Quoted::fault)
        .toList();
  }

  /// True where one story alone keeps the rule.
  static boolean isFair(Proof proof, Quoting quoting) {
    return of(Stream.of(proof)).allMatch(q -> q.isFair(quoting));
  }

  /// A story without the facts that quote too much, the last ones first to go.
  static Proof within(Proof proof, Quoting quoting) {
    Proof kept = told(proof, List.of(), proof.removed());
    for (Block block : proof.blocks()) {
      kept = block instanceof Block.Facts facts ? with(facts, kept, quoting) : with(block, kept);
    }
    return kept;
  }

  private static Proof with(Block.Facts facts, Proof told, Quoting quoting) {
    var items = new ArrayList<Block.Item>();
    var removed = new ArrayList<>(told.removed());
    for (Block.Item item : facts.items()) {
      items.add(item);
      if (!isFair(with(new Block.Facts(facts.label(), items), told), quoting)) {
        items.removeLast();
        removed.add(new Removed(told.story().id(), item.claim().text(), FULL));
      }
    }
    Proof kept = told(told, told.blocks(), removed);
    return items.isEmpty() ? kept : with(new Block.Facts(facts.label(), items), kept);
  }

  private static Proof with(Block block, Proof told) {
    List<Block> blocks = Stream.concat(told.blocks().stream(), Stream.of(block)).toList();
    return told(told, blocks, told.removed());
  }

  private static Proof told(Proof proof, List<Block> blocks, List<Removed> removed) {
    return new Proof(proof.story(), proof.headline(), proof.lead(), blocks, removed);
  }

  private static Stream<Quoted> of(Edition edition) {
    return of(edition.all().stream());
  }

  private static Stream<Quoted> of(Stream<Proof> proofs) {
    Map<String, Quoted> quoted = new LinkedHashMap<>();
    proofs.forEach(proof -> proof.claims().forEach(claim -> add(claim, proof, quoted)));
    return quoted.values().stream();
  }

  private static void add(Claim claim, Proof proof, Map<String, Quoted> quoted) {
    for (Evidence evidence : claim.evidence()) {
      if (prints(claim.text(), evidence.quote())) {
        quoted
            .computeIfAbsent(evidence.article(), _ -> none(proof, evidence))
            .spans
            .add(evidence.span());
      }
    }
  }

  private static Quoted none(Proof proof, Evidence evidence) {
    return new Quoted(proof.story().id(), proof.story().source(evidence), new TreeSet<>(ORDER));
  }

  private boolean isFair(Quoting quoting) {
    boolean titled = spans.stream().anyMatch(s -> s.field() == Field.TITLE);
    return (quoting.titled(article) || !titled)
        && quoting.allows(article, sentences(), characters());
  }

  private int sentences() {
    return words().mapToInt(w -> Math.max(1, Sentences.in(w).size())).sum();
  }

  private int characters() {
    return words().mapToInt(String::length).sum();
  }

  private Stream<String> words() {
    return spans.stream()
        .filter(s -> s.field() != Field.TITLE)
        .map(s -> s.place().of(article.words().of(s.field())));
  }

  private Fault fault() {
    var words =
        new Bilingual(
            "引用过多：%d 句，%d 字，出自 %s".formatted(sentences(), characters(), article.url()),
            "more quoted than is fair: %d sentences, %d characters of %s"
                .formatted(sentences(), characters(), article.url()));
    return new Fault(story, words);
  }

  private static boolean prints(String printed, String quote) {
    return 3 * longestRun(printed, quote) >= 2 * quote.length();
  }

  /// How many characters in a row both have.
  private static int longestRun(String one, String other) {
    var ending = new int[other.length() + 1];
    int longest = 0;
    for (int i = 0; i < one.length(); i++) {
      for (int j = other.length(); j > 0; j--) {
        ending[j] = one.charAt(i) == other.charAt(j - 1) ? ending[j - 1] + 1 : 0;
        longest = Math.max(longest, ending[j]);
      }
    }
    return longest;
  }
}
