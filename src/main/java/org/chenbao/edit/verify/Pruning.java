package org.chenbao.edit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Scripts;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.chenbao.model.Verdict;

/// Takes out of one draft what its evidence does not bear out. Used once.
final class Pruning {
  /// A sentence that ends as one, and begins with no mark of a heading or a list.
  private static final Pattern WHOLE = Pattern.compile("^(?![#>*|•·-]).*[。！.!][”」』)）\"’]*$");

  /// Whoever is quoted here speaks of themselves: an edition is not theirs.
  private static final Pattern OF_ITSELF = Pattern.compile("我们|\\b(?:[Ww]e|[Oo]ur|us|I|my)\\b");

  private final Draft draft;
  private final Story story;
  private final List<Removed> removed;

  Pruning(Draft draft) {
    this.draft = draft;
    this.story = draft.story();
    this.removed = new ArrayList<>(draft.removed());
  }

  Optional<Proof> proof() {
    Optional<Claim> headline = kept(draft.headline()).or(this::title);
    Optional<Claim> lead = kept(draft.lead()).or(this::firstSentence).or(() -> headline);
    List<Block> blocks = draft.blocks().stream().flatMap(b -> block(b).stream()).toList();
    return headline.isEmpty() || lead.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proof(story, headline.get(), lead.get(), blocks, removed));
  }

  private Optional<Claim> kept(Claim claim) {
    return kept(claim, claim.text());
  }

  private Optional<Claim> kept(Claim claim, String printed) {
    Optional<Bilingual> reason = reason(Verifier.verdict(claim, story));
    reason.ifPresent(r -> removed.add(new Removed(story.id(), printed, r)));
    return reason.isEmpty() ? Optional.of(claim) : Optional.empty();
  }

  private static Optional<Bilingual> reason(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported _ -> Optional.empty();
      case Verdict.Contradicted(var flaws) -> Optional.of(words(flaws));
      case Verdict.Unfounded(var flaws) -> Optional.of(words(flaws));
    };
  }

  private static Bilingual words(List<Verdict.Flaw> flaws) {
    List<Bilingual> messages = flaws.stream().map(Verdict.Flaw::message).distinct().toList();
    return new Bilingual(
        String.join("；", messages.stream().map(Bilingual::chinese).toList()),
        String.join("; ", messages.stream().map(Bilingual::english).toList()));
  }

  /// The lead report's own title, where the headline fell.
  private Optional<Claim> title() {
    return whole(story.lead(), Field.TITLE);
  }

  /// The lead report's first sentence, where the lead fell, in the headline's language and not of
  /// itself where there is one; a heading of its text is none.
  private Optional<Claim> firstSentence() {
    Article article = story.lead();
    Language language = Scripts.language(draft.headline().text());
    return Stream.of(Field.TEXT, Field.SUMMARY)
        .flatMap(field -> sentences(article, field))
        .filter(claim -> WHOLE.matcher(claim.text()).find())
        .min(
            Comparator.comparing((Claim claim) -> OF_ITSELF.matcher(claim.text()).find())
                .thenComparing(claim -> Scripts.language(claim.text()) != language));
  }

  private static Stream<Claim> sentences(Article article, Field field) {
    String words = article.words().of(field);
    return Sentences.in(words).stream()
        .map(place -> new Claim(place.of(words), List.of(article.evidence(field, place))));
  }

  private static Optional<Claim> whole(Article article, Field field) {
    String words = article.words().of(field);
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Claim(words, List.of(article.evidence(field, new Place(0, words.length())))));
  }

  private Optional<Block> block(Block block) {
    return switch (block) {
      case Block.Facts facts -> facts(facts);
      case Block.Paragraph paragraph ->
          kept(paragraph.claim()).map(c -> (Block) new Block.Paragraph(c));
      case Block.Insight insight -> insight(insight);
      case Block.Impact impact -> impact(impact);
    };
  }

  private Optional<Block> facts(Block.Facts facts) {
    List<Block.Item> items = facts.items().stream().flatMap(i -> item(i).stream()).toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Block.Facts(facts.label(), items));
  }

  /// An item that falls takes what hangs on it along.
  private Optional<Block.Item> item(Block.Item item) {
    return kept(item.claim())
        .map(claim ->
            new Block.Item(
                item.label(),
                claim,
                item.children().stream().flatMap(c -> item(c).stream()).toList()));
  }

  private Optional<Block> insight(Block.Insight insight) {
    List<Claim> items = insight.items().stream().flatMap(c -> opinion(c).stream()).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Insight(insight.label(), items));
  }

  private Optional<Block> impact(Block.Impact impact) {
    List<Block.Item> items =
        impact.items().stream().filter(i -> opinion(i.claim()).isPresent()).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Impact(impact.label(), items));
  }

  /// Interpretation may stand without evidence where it states no fact of its own.
  private Optional<Claim> opinion(Claim claim) {
    if (!claim.evidence().isEmpty()) {
      return kept(claim);
    }
    Optional<Bilingual> fact = Opinions.fact(claim, story);
    fact.ifPresent(r -> removed.add(new Removed(story.id(), claim.text(), r)));
    return fact.isEmpty() ? Optional.of(claim) : Optional.empty();
  }
}
