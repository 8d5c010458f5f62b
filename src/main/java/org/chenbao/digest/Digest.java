package org.chenbao.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chenbao.digest.event.Event;
import org.chenbao.digest.event.Events;
import org.chenbao.digest.event.Genre;
import org.chenbao.model.Article;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;

/// The room's door: groups a day's articles into ranked stories. Thread-safe.
public final class Digest {
  private static final int FEW = 4;

  private final Likeness likeness;

  public Digest(Likeness likeness) {
    this.likeness = likeness;
  }

  /// The stories of a day.
  public Stories stories(List<Article> articles, Memory memory, LocalDate day) {
    List<Event> events =
        Events.of(articles, likeness).stream()
            .sorted(Comparator.comparingDouble(Digest::weight).reversed())
            .toList();
    var stories = new ArrayList<Story>();
    for (Event event : events) {
      stories.add(story(event, stories.size() + 1));
    }
    return new Stories(stories, List.of());
  }

  private static double weight(Event event) {
    List<Article> originals = event.originals();
    long publishers = originals.stream().map(a -> a.origin().outlet().owner()).distinct().count();
    boolean primary = originals.stream().anyMatch(a -> a.origin().outlet().tier() == Tier.PRIMARY);
    boolean report = Genre.of(event.reports().getFirst().title()) == Genre.REPORT;
    double weight = Math.min(1, Math.log1p((double) publishers) / Math.log1p(FEW) * 0.7);
    return Math.min(1, weight + (primary ? 0.15 : 0)) * (report ? 1 : 0.3);
  }

  private Story story(Event event, int place) {
    List<Article> reports =
        event.reports().stream()
            .sorted(
                Comparator.comparing(event::isCopy)
                    .thenComparing((Article a) -> a.origin().outlet().tier())
                    .thenComparing((Article a) -> !a.hasText()))
            .toList();
    long publishers =
        event.originals().stream().map(a -> a.origin().outlet().owner()).distinct().count();
    String section = Sections.of(reports);
    return new Story(
        "s" + event.reports().getFirst().id(),
        new Story.Reports(reports, event.copies(), (int) publishers),
        new Story.Rank(place, weight(event), List.of(publishers + " 家独立来源")),
        new Story.Topic(section, section),
        Story.Past.NONE);
  }
}
