package org.chenbao.app.desk.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A person's text, carried over to a new text of the newsroom's.
///
/// What the person left as it was follows the newsroom; what they changed, moved or took out stays
/// so. Decided for each block as a whole: a story is never half theirs.
final class Threeway {
  private final Map<String, String> before;
  private final Map<String, String> now;
  private final Map<String, String> mine;

  private Threeway(String before, String now, String mine) {
    this.before = keyed(Block.of(before));
    this.now = keyed(Block.of(now));
    this.mine = keyed(Block.of(mine));
  }

  /// The person's text, followed.
  ///
  /// @param before the newsroom's text that the person's was made from
  static String of(String before, String now, String mine) {
    if (mine.equals(before) || before.equals(now)) {
      return mine.equals(before) ? now : mine;
    }
    var merging = new Threeway(before, now, mine);
    return merging.order().stream().map(merging::text).collect(Collectors.joining());
  }

  /// Where the order is still the newsroom's, its new one; where it is a person's, theirs with the
  /// new blocks behind those they follow.
  private List<String> order() {
    if (List.copyOf(mine.keySet()).equals(List.copyOf(before.keySet()))) {
      return List.copyOf(now.keySet());
    }
    var order = new ArrayList<String>();
    mine.keySet().stream().filter(this::stays).forEach(order::add);
    String previous = "";
    for (String key : now.keySet()) {
      if (!before.containsKey(key) && !mine.containsKey(key)) {
        order.add(order.indexOf(previous) + 1, key);
      }
      previous = order.contains(key) ? key : previous;
    }
    return order;
  }

  /// What the newsroom no longer has goes, unless a person wrote in it or made it.
  private boolean stays(String key) {
    return now.containsKey(key) || !before.containsKey(key) || isMine(key);
  }

  private boolean isMine(String key) {
    return mine.containsKey(key) && !mine.get(key).equals(before.get(key));
  }

  private String text(String key) {
    Map<String, String> from = isMine(key) || !now.containsKey(key) ? mine : now;
    return from.getOrDefault(key, "");
  }

  /// Blocks by key; one that comes again has its number behind it.
  private static Map<String, String> keyed(List<Block> blocks) {
    Map<String, String> keyed = new LinkedHashMap<>();
    for (Block block : blocks) {
      String key = block.key();
      for (int i = 2; keyed.containsKey(key); i++) {
        key = block.key() + "#" + i;
      }
      keyed.put(key, block.text());
    }
    return keyed;
  }
}
