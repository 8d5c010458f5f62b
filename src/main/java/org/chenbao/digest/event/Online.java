package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;

/// The events of a stream: which one each article tells, at once, and every change of mind as a
/// correction.
///
/// A small component is grouped again with each report; a large one when it has grown by a
/// sixteenth, so that a report of a much-told event costs no more than another. Until then a report
/// belongs where its strongest bond leads. After [#settled] the assignments with all corrections
/// applied are the events of [Events#of]. Not safe for many threads.
public final class Online {

  /// What became known.
  public sealed interface Change {
    /// An article belongs to a story.
    record Assigned(String article, String story) implements Change {}

    /// Two stories are one: the second is the first's from now on.
    record Merged(String story, String other) implements Change {}

    /// Articles of a story make one of their own.
    record Split(String story, List<String> articles, String other) implements Change {
      public Split {
        articles = List.copyOf(articles);
      }
    }
  }

  /// Components of so few reports are grouped again at once.
  private static final int SMALL = 24;

  /// ... and larger ones when they have grown by so large a share.
  private static final int GROWTH = 16;

  private final Events events;
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<Component, Integer> grouped = new HashMap<>();

  public Online(Usage usage, Likeness likeness, Weights weights) {
    events = new Events(usage, likeness, weights);
  }

  /// Takes in an article with an id not seen before: its assignment first, then corrections.
  public List<Change> add(Article article) {
    int number = storyOf.size();
    List<Bond> bonds = events.take(List.of(article));
    Component component = events.component(number);
    boolean due =
        component.size() <= SMALL
            || component.size() * GROWTH >= grouped.getOrDefault(component, 0) * (GROWTH + 1);
    List<Change> changes = new ArrayList<>();
    String story = due ? home(article, component) : strongest(article, bonds);
    storyOf.put(article.id(), story);
    changes.add(new Change.Assigned(article.id(), story));
    if (due) {
      correct(component, changes);
    }
    return changes;
  }

  /// Groups again what has waited, at the end of a stream or whenever there is time.
  public List<Change> settled() {
    List<Change> changes = new ArrayList<>();
    events.components().stream().filter(Component::isStale).forEach(c -> correct(c, changes));
    return changes;
  }

  /// The story that most of the new article's companions belong to.
  private String home(Article article, Component component) {
    Event event =
        component.events().stream()
            .filter(e -> e.all().stream().anyMatch(a -> a.id().equals(article.id())))
            .findFirst()
            .orElseThrow();
    Map<String, Long> stories =
        event.all().stream()
            .map(a -> storyOf.getOrDefault(a.id(), ""))
            .filter(s -> !s.isEmpty())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return stories.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(named(article));
  }

  private String strongest(Article article, List<Bond> bonds) {
    return bonds.stream()
        .filter(b -> b.likelihood() >= Kin.SAME)
        .max(Comparator.comparingDouble(Bond::likelihood).thenComparingInt(b -> -b.one()))
        .map(b -> storyOf.getOrDefault(events.article(b.one()).id(), named(article)))
        .orElse(named(article));
  }

  /// Groups a component again and tells what is new.
  private void correct(Component component, List<Change> changes) {
    List<Event> now = component.events();
    grouped.put(component, component.size());
    now.forEach(e -> split(e, changes));
    now.forEach(e -> merge(e, changes));
  }

  /// Parts a story whose reports tell several events: the one with its first report keeps its name.
  private void split(Event event, List<Change> changes) {
    Map<String, List<Article>> parts =
        event.all().stream()
            .collect(
                Collectors.groupingBy(
                    a -> storyOf.getOrDefault(a.id(), ""), TreeMap::new, Collectors.toList()));
    for (var part : parts.entrySet()) {
      boolean named = part.getValue().stream().anyMatch(a -> named(a).equals(part.getKey()));
      if (!named) {
        rename(part.getKey(), part.getValue(), named(part.getValue().getFirst()), changes);
      }
    }
    Article first = event.all().getFirst();
    String story = storyOf.getOrDefault(first.id(), "");
    if (!story.equals(named(first))) {
      rename(story, List.of(first), named(first), changes);
    }
  }

  private void rename(String story, List<Article> articles, String other, List<Change> changes) {
    articles.forEach(a -> storyOf.put(a.id(), other));
    changes.add(new Change.Split(story, articles.stream().map(Article::id).toList(), other));
  }

  private void merge(Event event, List<Change> changes) {
    String story = named(event.all().getFirst());
    Set<String> others = new LinkedHashSet<>();
    event.all().forEach(a -> others.add(storyOf.getOrDefault(a.id(), story)));
    others.remove(story);
    others.forEach(other -> changes.add(new Change.Merged(story, other)));
    event.all().forEach(a -> storyOf.put(a.id(), story));
  }

  private static String named(Article article) {
    return Event.name(article);
  }
}
