package org.chenbao.edit.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.language.Measure;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Finds among the day's other stories what states a score on the same benchmark.
public final class Rivals {
  private Rivals() {}

  /// The story, and the reports of others that score something on a benchmark of its own.
  ///
  /// @param day every story of the day, this one or not
  public static Story beside(Story story, List<Story> day) {
    Set<Measure> measures =
        Scored.in(story.reports()).map(s -> s.figure().measure()).collect(Collectors.toSet());
    if (measures.isEmpty()) {
      return story;
    }
    var beside = new LinkedHashSet<Article>();
    day.stream()
        .filter(other -> !other.id().equals(story.id()))
        .flatMap(other -> Scored.in(other.reports()))
        .filter(score -> measures.contains(score.figure().measure()))
        .forEach(score -> beside.add(score.article()));
    beside.removeAll(story.reports().all());
    return beside.isEmpty() ? story : with(story, List.copyOf(beside));
  }

  private static Story with(Story story, List<Article> beside) {
    return new Story(
        story.id(),
        story.reports(),
        story.rank(),
        story.topic(),
        new Story.Past(story.past().follows(), story.past().related(), beside));
  }
}
