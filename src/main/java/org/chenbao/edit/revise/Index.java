package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.revise.Reading.Known;
import org.chenbao.edit.verify.passage.Line;
import org.chenbao.model.Edition;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Proof;

/// The newsroom's edition, ready for an edited text to be laid beside it. Safe for many threads.
final class Index {
  /// So much of a headline's words in another's make both one story's.
  private static final double SAME = 0.6;

  private final List<Known> known;
  private final Map<String, Known> byUrl = new HashMap<>();
  private final Map<String, String> shapes = new HashMap<>();
  private final Map<String, String> rests = new HashMap<>();
  private final Map<String, Sourcing> sourcings = new HashMap<>();
  private final Set<String> generated = new HashSet<>();

  /// @throws IllegalArgumentException where the page does not tell the edition's stories
  Index(Edition base, Manuscript printed) {
    this.known = base.all().stream().map(Known::new).toList();
    known.forEach(k -> names(k).forEach(name -> byUrl.putIfAbsent(name, k)));
    List<Manuscript.Story> stories =
        printed.sections().stream().flatMap(s -> s.stories().stream()).toList();
    List<Bullet> briefs = printed.sections().stream().flatMap(s -> briefs(s).stream()).toList();
    int main = base.stories().size();
    if (stories.size() != main || briefs.size() != known.size() - main) {
      throw new IllegalArgumentException(
          "the page tells %d stories and %d briefs, the edition %d and %d"
              .formatted(stories.size(), briefs.size(), main, known.size() - main));
    }
    printed.sections().forEach(s -> s.parts().forEach(p -> words(p).ifPresent(generated::add)));
    for (int i = 0; i < stories.size(); i++) {
      printed(known.get(i), stories.get(i));
    }
    for (int i = 0; i < stories.size(); i++) {
      shapes.put(id(known.get(i)), Shape.of(stories.get(i), generated));
    }
    for (int i = 0; i < briefs.size(); i++) {
      printed(known.get(main + i), briefs.get(i));
    }
  }

  /// The bullets of a section that tell a story each.
  static List<Bullet> briefs(Manuscript.Section section) {
    return section.parts().stream()
        .flatMap(p ->
            p instanceof Part.Bullets(List<Bullet> items, int _) ? items.stream() : Stream.of())
        .filter(b -> !b.text().links().isEmpty())
        .toList();
  }

  /// What the newsroom prints of its own accord, as [Key]s.
  Set<String> generated() {
    return generated;
  }

  /// The stories, in the order printed.
  List<Known> known() {
    return known;
  }

  /// The story that a text is, by its link, its headline, or words like those of its headline.
  Optional<Known> find(Text headline) {
    Optional<Known> linked =
        headline.links().stream()
            .map(Link::url)
            .map(byUrl::get)
            .flatMap(Stream::ofNullable)
            .findFirst();
    return linked
        .or(() -> Optional.ofNullable(byUrl.get(Key.of(headline.words()))))
        .or(() -> likest(headline.words()));
  }

  /// The proof itself, where a text has the shape it was printed in.
  boolean isUntouched(Known story, Manuscript.Story told) {
    return Shape.of(told, generated).equals(shapes.get(id(story)));
  }

  /// What stood behind a brief's link, empty for a main story.
  String rest(Known story) {
    return rests.getOrDefault(id(story), "");
  }

  /// The links of a story.
  Sourcing sourcing(Known story) {
    return Objects.requireNonNull(sourcings.get(id(story)));
  }

  /// True where a story was told in one line.
  boolean isBrief(Known story) {
    return rests.containsKey(id(story));
  }

  private Optional<Known> likest(String headline) {
    List<Line> words = Line.of(headline);
    return known.stream().filter(k -> isLike(words, k)).findFirst();
  }

  private static boolean isLike(List<Line> words, Known story) {
    return Line.of(story.proof().headline().text()).stream()
        .anyMatch(line ->
            words.stream().anyMatch(w -> w.sharedWith(line) >= SAME && line.sharedWith(w) >= SAME));
  }

  private void printed(Known story, Manuscript.Story told) {
    told.headline().links().forEach(link -> byUrl.put(link.url(), story));
    told.parts().stream()
        .flatMap(p -> words(p).stream())
        .filter(key -> story.base().claim(key).isEmpty() && !story.base().hasLabel(key))
        .forEach(generated::add);
    sourcings.put(id(story), new Sourcing(story.proof().story(), Sourcing.Line.last(told.parts())));
  }

  private void printed(Known story, Bullet told) {
    told.text().links().forEach(link -> byUrl.putIfAbsent(link.url(), story));
    rests.put(id(story), Briefs.rest(told.text()));
    sourcings.put(id(story), new Sourcing(story.proof().story(), Optional.empty()));
  }

  private static Optional<String> words(Part part) {
    return switch (part) {
      case Part.Label(Text text) -> Optional.of(Key.of(text.words()));
      case Part.Paragraph(Text text) -> Optional.of(Key.of(text.words()));
      case Part.Other(String source, int _, List<Link> _) -> Optional.of(Key.of(source));
      case Part.Bullets _, Part.Rule _ -> Optional.empty();
    };
  }

  private static List<String> names(Known story) {
    Proof proof = story.proof();
    return Stream.concat(
            proof.story().reports().all().stream().map(a -> a.url()),
            Stream.of(Key.of(proof.headline().text())))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String id(Known story) {
    return story.proof().story().id();
  }
}
