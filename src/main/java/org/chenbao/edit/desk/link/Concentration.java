package org.chenbao.edit.desk.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;

/// An edition whose main stories nearly all rest on one site.
final class Concentration {
  /// With fewer stories a share says nothing.
  private static final int FEWEST = 5;

  /// Two thirds.
  private static final int PARTS = 3;

  private Concentration() {}

  static Stream<Find> found(Page page) {
    List<Item> main = page.main().stream().filter(i -> i.url().isPresent()).toList();
    Map<String, List<Item>> byHost = new LinkedHashMap<>();
    for (Item item : main) {
      String host = Url.of(item.url().orElse("")).host();
      byHost.computeIfAbsent(host, _ -> new ArrayList<>()).add(item);
    }
    return byHost.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .max(Comparator.comparingInt(e -> e.getValue().size()))
        .filter(e -> main.size() >= FEWEST && PARTS * e.getValue().size() >= 2 * main.size())
        .stream()
        .map(e -> told(e.getKey(), e.getValue(), main.size()));
  }

  /// Stands at the first of them: every other would be named in vain.
  private static Find told(String host, List<Item> items, int all) {
    Item first = items.getFirst();
    return Find.at(
        Spot.of(first.headline().line(), first.url().orElse("")),
        host,
        String.valueOf(items.size()),
        String.valueOf(all));
  }
}
