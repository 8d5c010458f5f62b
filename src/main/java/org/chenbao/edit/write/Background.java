package org.chenbao.edit.write;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Wording;
import org.chenbao.language.Figure;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Language;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// What the archive and the day add to a story: earlier values of the same quantity, each with the
/// time since when it held, and other models' scores on its benchmarks. What a story follows stands
/// above its lead.
///
/// Changes are computed here and nowhere claimed: both values are bound to the sentences that state
/// them. A wrong pair is worse than none: a value of today is compared only where all reports agree
/// on it, and one of the past only where that day's edition told one value.
final class Background {
  /// A reader takes in so many changes; more is a table.
  private static final int MOST_CHANGES = 2;

  private final Story story;
  private final Readers readers;
  private final Language language;

  private Background(Story story, Readers readers) {
    this.story = story;
    this.readers = readers;
    this.language = readers.language();
  }

  /// The background block, empty where the archive knows nothing of the matter.
  static Optional<Block> of(Story story, Readers readers) {
    List<Block.Item> items =
        Stream.concat(
                new Background(story, readers).changes().stream(),
                Comparison.of(story, readers.language()).stream())
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Facts(Wording.BACKGROUND.in(readers.language()), items));
  }

  private List<Block.Item> changes() {
    List<Stated> stated =
        story.reports().all().stream()
            .filter(a -> !story.isCopy(a))
            .sorted(Comparator.comparing(a -> a.origin().language() != language))
            .flatMap(a -> Stated.in(a).stream())
            .filter(Stated::isLevel)
            .toList();
    return stated.stream()
        .filter(now -> isAgreed(now.figure(), stated))
        .filter(now -> isFirst(now, stated))
        .flatMap(now -> change(now).stream())
        .limit(MOST_CHANGES)
        .toList();
  }

  private static boolean isAgreed(Figure figure, List<Stated> stated) {
    return stated.stream()
        .map(Stated::figure)
        .noneMatch(o -> figure.isOfTheSame(o) && figure.differs(o));
  }

  private static boolean isFirst(Stated one, List<Stated> stated) {
    return stated.stream()
        .filter(o -> one.figure().isOfTheSame(o.figure()))
        .findFirst()
        .filter(one::equals)
        .isPresent();
  }

  /// The change since an edition last told a value of it.
  private Optional<Block.Item> change(Stated now) {
    return Stream.concat(story.past().follows().stream(), story.past().related().stream())
        .sorted(Comparator.comparing(Told::date).reversed())
        .map(told -> earlier(told, now))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .filter(values ->
            isAgreed(values.getFirst().figure(), values.stream().map(Earlier::stated).toList()))
        .map(List::getFirst)
        .filter(then -> then.figure().differs(now.figure()))
        .map(then -> then.change(now, today(then.told()), language));
  }

  private List<Earlier> earlier(Told told, Stated now) {
    return Stated.in(told)
        .filter(then -> then.figure().isOfTheSame(now.figure()))
        .map(then -> new Earlier(told.date(), then, held(then, told)))
        .toList();
  }

  /// What the readers can read dates it first, then what was told then.
  private Optional<Held> held(Stated then, Told told) {
    List<Article> reports =
        Stream.concat(told.sources().stream(), story.reports().all().stream())
            .sorted(Comparator.comparing(a -> a.origin().language() != language))
            .toList();
    return Held.of(then.figure(), reports, told.date(), readers.zone());
  }

  /// The day of the latest report, where the readers are; an edition told before is of an earlier
  /// one.
  private LocalDate today(LocalDate told) {
    LocalDate latest =
        story.reports().all().stream()
            .map(a -> a.origin().published().atZone(readers.zone()).toLocalDate())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return latest.isAfter(told) ? latest : told.plusDays(1);
  }
}
