package org.chenbao.edit.desk.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Event;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;

/// The stories that stand under one address.
record Uses(Url url, List<Item> items) {
  /// Headlines that share so much tell one story; with one address, much less will do.
  private static final double SAME_STORY = 0.7;

  private static final double SAME_PAGE = 0.4;

  /// Headlines of fewer words are alike by chance.
  private static final int FEWEST = 5;

  Uses {
    items = List.copyOf(items);
  }

  /// The addresses of an edition, in order.
  static List<Uses> of(Page page) {
    Map<String, List<Item>> byUrl = new LinkedHashMap<>();
    for (Item item : page.items()) {
      item.url()
          .map(Url::of)
          .filter(Url::isWeb)
          .ifPresent(url -> byUrl.computeIfAbsent(url.key(), _ -> new ArrayList<>()).add(item));
    }
    return byUrl.values().stream()
        .map(items -> new Uses(Url.of(items.getFirst().url().orElse("")), items))
        .toList();
  }

  /// One address under different stories: all but one of them have no source.
  static Stream<Find> shared(Page page) {
    return of(page).stream().filter(u -> u.items.size() > 1 && !u.isOneStory()).map(Uses::find);
  }

  /// One story under two headlines, by its address or by its words.
  static Stream<Find> toldTwice(Page page) {
    var finds = new ArrayList<Find>();
    of(page).stream()
        .filter(u -> u.items.size() > 1 && u.isOneStory() && !u.url.isRoot())
        .forEach(u -> finds.add(u.told()));
    List<Headed> items = page.items().stream().map(Headed::of).toList();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        if (items.get(i).isLike(items.get(j))) {
          finds.add(new Uses(Url.of(""), List.of(items.get(i).item, items.get(j).item)).told());
        }
      }
    }
    return finds.stream();
  }

  /// A story with the words of its headline.
  private record Headed(Item item, Set<String> words, Event event, String url) {
    static Headed of(Item item) {
      return new Headed(
          item,
          Grams.of(item.headline().words()),
          Event.of(item.headline().words(), item.told()),
          item.url().map(u -> Url.of(u).key()).orElse(""));
    }

    /// Stories of one address are told by it alone.
    boolean isLike(Headed other) {
      return (!url.equals(other.url) || url.isEmpty())
          && (isHeadedLike(other) || (isRetold(other) && event.isSame(other.event)));
    }

    /// A story at length and a line on it.
    private boolean isRetold(Headed other) {
      return item.main() != other.item.main();
    }

    private boolean isHeadedLike(Headed other) {
      return words.size() >= FEWEST
          && other.words.size() >= FEWEST
          && Grams.share(words, other.words) >= SAME_STORY
          && Grams.share(other.words, words) >= SAME_STORY;
    }
  }

  Find find() {
    List<Spot> spots =
        items.stream().map(i -> Spot.of(i.headline().line(), url.written())).toList();
    return new Find(
        spots, List.of(String.valueOf(items.size()), items.getLast().headline().words()));
  }

  private Find told() {
    return new Find(
        items.stream().map(i -> i.headline().spot()).toList(),
        List.of(items.getLast().headline().words()));
  }

  private boolean isOneStory() {
    String first = items.getFirst().words();
    return items.stream().allMatch(i -> Grams.share(i.headline().words(), first) >= SAME_PAGE);
  }
}
