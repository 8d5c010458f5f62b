package org.chenbao.edit.deep;

import java.util.List;

/// What merging made of the first draft.
///
/// @param chosen which draft each part is of: `headline 2`, `facts 1 1 3`
/// @param added what is told that the first draft did not tell
/// @param dropped what the first draft told and is not
/// @param unsound what any draft told and its evidence does not bear out
/// @param followed what the archive had on what reports disagree on
public record Changes(
    List<String> chosen,
    List<String> added,
    List<String> dropped,
    List<String> unsound,
    List<String> followed) {
  /// Nothing was chosen.
  static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of(), List.of());

  /// Copies the lists.
  public Changes {
    chosen = List.copyOf(chosen);
    added = List.copyOf(added);
    dropped = List.copyOf(dropped);
    unsound = List.copyOf(unsound);
    followed = List.copyOf(followed);
  }

  /// Compares what was chosen with the first of the drafts.
  static Changes of(List<Item> chosen, List<Take> takes) {
    List<Item> first = takes.getFirst().items();
    return new Changes(
        parts(chosen), without(chosen, first), without(first, chosen), unsound(takes), List.of());
  }

  private static List<String> parts(List<Item> chosen) {
    return List.of(Item.Kind.values()).stream()
        .map(kind -> kind.word() + drafts(chosen, kind))
        .filter(part -> part.contains(" "))
        .toList();
  }

  private static String drafts(List<Item> chosen, Item.Kind kind) {
    var drafts = new StringBuilder();
    chosen.stream().filter(i -> i.kind() == kind).forEach(i -> drafts.append(' ').append(i.take()));
    return drafts.toString();
  }

  private static List<String> without(List<Item> some, List<Item> others) {
    return some.stream()
        .map(Item::text)
        .filter(text -> others.stream().noneMatch(o -> o.text().equals(text)))
        .toList();
  }

  private static List<String> unsound(List<Take> takes) {
    return takes.stream().flatMap(t -> t.unsound().stream()).map(Item::text).distinct().toList();
  }

  /// The same with what the archive had.
  Changes followed(List<String> found) {
    return new Changes(chosen, added, dropped, unsound, found);
  }
}
