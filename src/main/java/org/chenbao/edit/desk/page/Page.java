package org.chenbao.edit.desk.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;
import org.chenbao.model.Manuscript;

/// A manuscript as the rules look at it.
///
/// @param items what is told, in order
/// @param stretches every printed stretch of words, front matter first, in order
/// @param date the edition's day, where it names one
/// @param files what the newsroom holds beside it
public record Page(
    Manuscript manuscript,
    List<Item> items,
    List<Stretch> stretches,
    Optional<LocalDate> date,
    Files files) {
  /// A line of the summary and its story share at least so much.
  private static final double ALIKE = 0.3;

  public Page {
    items = List.copyOf(items);
    stretches = List.copyOf(stretches);
  }

  /// Reads a manuscript.
  public static Page of(Manuscript manuscript, Files files) {
    return PageReader.read(manuscript, files);
  }

  /// The stretches of these roles.
  public Stream<Stretch> stretches(Set<Role> roles) {
    return stretches.stream().filter(s -> s.is(roles));
  }

  /// The sentences of the stretches of these roles.
  public Stream<Sentence> sentences(Set<Role> roles) {
    return stretches(roles).flatMap(s -> s.sentences().stream());
  }

  /// The stories told at length.
  public List<Item> main() {
    return items.stream().filter(Item::main).toList();
  }

  /// The story that words of the title or the summary speak of.
  public Optional<Item> storyOf(String words) {
    return items.stream()
        .max(Comparator.comparingDouble(i -> likeness(words, i)))
        .filter(i -> likeness(words, i) >= ALIKE);
  }

  private static double likeness(String words, Item item) {
    return Math.max(
        Grams.share(words, item.words()) * 0.9, Grams.share(words, item.headline().words()));
  }

  /// The language: as the edition says itself, or by its title and headlines.
  public Language language() {
    String tops = stretches(Role.TOPS).map(Stretch::words).collect(Collectors.joining("\n"));
    return front("lang").stream()
        .map(Language::of)
        .findFirst()
        .orElseGet(() -> Scripts.language(tops.isBlank() ? manuscript.source() : tops));
  }

  /// The lines of the source.
  public List<String> lines() {
    return Arrays.asList(manuscript.source().split("\r\n|\r|\n", -1));
  }

  /// The values of a key of the front matter.
  public List<String> front(String key) {
    return manuscript.front().stream()
        .filter(k -> k.name().equals(key))
        .flatMap(k -> k.values().stream())
        .toList();
  }
}
