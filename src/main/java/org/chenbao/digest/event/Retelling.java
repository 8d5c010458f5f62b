package org.chenbao.digest.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/// Whether an event only tells again what was told. To drop news is worse than to tell it twice: in
/// doubt it is none.
final class Retelling {
  /// What fewer titles than this say is said by the way.
  private static final double SAID = 0.34;

  private final Reader reader;
  private final Glossary glossary;

  Retelling(Reader reader, Glossary glossary) {
    this.reader = reader;
    this.glossary = glossary;
  }

  /// True where most reports are likely of the story told, are about the same, and bring nothing
  /// new or are older than its telling.
  boolean isRepeat(Event event, Kin kin) {
    long compared = Math.min(event.originals().size(), Recollection.MOST_REPORTS);
    return kin.sum() >= Kin.SAME * compared
        && isAboutTheSame(event, kin)
        && !hasHappened(event, kin)
        && (isOld(event, kin) || hasNothingNew(event, kin));
  }

  /// True where the headline told what is to come, or is said to, and a report that it came.
  private static boolean hasHappened(Event event, Kin kin) {
    return Guards.isAhead(kin.told().headline().text())
        && event.originals().stream().anyMatch(a -> !Guards.isAhead(a.title()));
  }

  /// True where the headline told names nothing that no report names.
  private boolean isAboutTheSame(Event event, Kin kin) {
    Set<String> foreign = new HashSet<>(kin.telling().signs().names().title());
    foreign.removeAll(event.traits().names().keySet());
    foreign.removeIf(glossary::isPlace);
    return foreign.isEmpty();
  }

  /// True where every report is older than the edition that told it.
  private static boolean isOld(Event event, Kin kin) {
    Instant told = kin.told().date().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    return event.reports().stream().allMatch(a -> a.origin().published().isBefore(told));
  }

  /// True where the titles tell a happening or a figure, and none that was not told, nor a name.
  private boolean hasNothingNew(Event event, Kin kin) {
    Reader.Content known = reader.content(kin.told().words());
    Set<String> figures = new HashSet<>();
    event.originals().forEach(a -> figures.addAll(reader.content(a.title()).figures()));
    Set<String> happenings = Recollection.often(event.traits().happenings(), SAID, event);
    boolean tells = !happenings.isEmpty() || !figures.isEmpty();
    return tells
        && known.happenings().containsAll(happenings)
        && known
            .names()
            .containsAll(Recollection.often(event.traits().names(), Recollection.ABOUT, event))
        && known.figures().containsAll(figures);
  }
}
