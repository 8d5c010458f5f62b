package org.chenbao.edit.deep;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.language.Figure;
import org.chenbao.language.Figures;
import org.chenbao.language.Sentences;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Outlet;
import org.chenbao.model.Place;
import org.chenbao.model.Story;

/// Asks the archive about what a story's reports disagree on: who else, of late, stated one of the
/// values?
///
/// A value that no report of the story states is none of the accounts: it may be of another day.
/// Only what names its owner is followed up, or any company's figure would do.
///
/// @param cuttings the archive's articles
/// @param language the edition's
record FollowUp(Cuttings cuttings, Language language) {
  /// So many more voices are enough.
  private static final int MOST = 3;

  /// What is older may have been true then.
  private static final Duration LATELY = Duration.ofDays(7);

  /// News puts what matters first.
  private static final int SENTENCES_READ = 20;

  /// One of the values, as a report of the story states it.
  private record Account(Block.Item item, Figure figure) {}

  /// Somebody else who states it.
  private record Voice(Article article, Evidence evidence, Account account) {}

  /// The draft with further voices beside the accounts that differ; the same draft where there are
  /// none.
  Draft of(Draft draft) {
    Optional<Block.Facts> accounts = accounts(draft);
    List<Voice> voices = accounts.map(a -> voices(disputed(a), draft.story())).orElse(List.of());
    return voices.isEmpty() ? draft : with(accounts.orElseThrow(), voices, draft);
  }

  /// What a follow-up added, in words.
  static List<String> added(Draft before, Draft after) {
    return items(after)
        .filter(i -> items(before).noneMatch(i::equals))
        .map(i -> i.label() + ": " + i.claim().text())
        .toList();
  }

  private static Stream<Block.Item> items(Draft draft) {
    return draft.blocks().stream()
        .flatMap(b -> b instanceof Block.Facts facts ? facts.items().stream() : Stream.of());
  }

  private Optional<Block.Facts> accounts(Draft draft) {
    return draft.blocks().stream()
        .flatMap(b -> b instanceof Block.Facts facts ? Stream.of(facts) : Stream.of())
        .filter(facts -> facts.label().equals(Wording.DISAGREEMENT.in(language)))
        .findFirst();
  }

  /// The figures that stand against another account's.
  private static List<Account> disputed(Block.Facts accounts) {
    List<Account> all =
        accounts.items().stream()
            .flatMap(i ->
                i.claim().evidence().stream()
                    .flatMap(e -> figures(e.span().field(), e.quote()))
                    .map(f -> new Account(i, f)))
            .filter(a -> a.figure().isOwned())
            .toList();
    return all.stream()
        .filter(a ->
            all.stream()
                .anyMatch(
                    o -> a.figure().isOfTheSame(o.figure()) && a.figure().differs(o.figure())))
        .toList();
  }

  private List<Voice> voices(List<Account> accounts, Story story) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    Set<String> heard =
        story.reports().all().stream()
            .map(a -> a.origin().outlet().owner())
            .collect(Collectors.toCollection(TreeSet::new));
    Instant latest =
        story.reports().all().stream()
            .map(a -> a.origin().published())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return cuttings.published(latest.minus(LATELY), latest.plusMillis(1)).stream()
        .sorted(Comparator.comparing(a -> a.origin().outlet().tier()))
        .filter(a -> !heard.contains(a.origin().outlet().owner()))
        .flatMap(a -> voice(a, accounts).stream())
        .filter(v -> heard.add(v.article().origin().outlet().owner()))
        .limit(MOST)
        .toList();
  }

  /// The first sentence of an article that states one of the values and no other.
  private static Optional<Voice> voice(Article article, List<Account> accounts) {
    Field field = article.hasText() ? Field.TEXT : Field.SUMMARY;
    Stream<Evidence> title =
        Stream.of(article.evidence(Field.TITLE, new Place(0, article.title().length())));
    Stream<Evidence> text =
        Sentences.in(article.words().of(field)).stream()
            .limit(SENTENCES_READ)
            .map(place -> article.evidence(field, place));
    return Stream.concat(title, text)
        .flatMap(e ->
            figures(e.span().field(), e.quote())
                .flatMap(f -> account(f, accounts).stream())
                .map(a -> new Voice(article, e, a)))
        .findFirst();
  }

  private static Optional<Account> account(Figure figure, List<Account> accounts) {
    List<Account> same =
        accounts.stream()
            .filter(a -> a.figure().isOfTheSame(figure) && !a.figure().differs(figure))
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private static Stream<Figure> figures(Field field, String words) {
    return (field == Field.TITLE ? Figures.ofTitle(words) : Figures.in(words)).stream();
  }

  private Draft with(Block.Facts accounts, List<Voice> voices, Draft draft) {
    List<Block.Item> items =
        Stream.concat(accounts.items().stream(), voices.stream().map(this::item)).toList();
    List<Block> blocks =
        draft.blocks().stream()
            .map(b -> b.equals(accounts) ? new Block.Facts(accounts.label(), items) : b)
            .toList();
    return new Draft(
        beside(draft.story(), voices), draft.headline(), draft.lead(), blocks, draft.removed());
  }

  private Block.Item item(Voice voice) {
    var measure = voice.account().figure().measure();
    String what = language == Language.EN ? measure.english() : measure.chinese();
    Outlet outlet = voice.article().origin().outlet();
    String label = Wording.SAID_BY.in(language).formatted(what, outlet.name());
    String value = voice.account().item().claim().text();
    return new Block.Item(label, new Claim(value, List.of(voice.evidence())), List.of());
  }

  private static Story beside(Story story, List<Voice> voices) {
    List<Article> beside =
        Stream.concat(story.past().beside().stream(), voices.stream().map(Voice::article))
            .distinct()
            .toList();
    var past = new Story.Past(story.past().follows(), story.past().related(), beside);
    return new Story(story.id(), story.reports(), story.rank(), story.topic(), past);
  }
}
