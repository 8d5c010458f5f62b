package org.chenbao.edit.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chenbao.edit.standard.Answer;

/// Drafts for tests of what is made of them.
final class Takes {
  private Takes() {}

  /// A draft whose facts are these, each with the number of its sentence before it: `3 售价 2 万元。`
  static Take holding(int number, String... facts) {
    return with(number, List.of(), facts);
  }

  /// The same, which told these as well, and nothing bears them out.
  static Take with(int number, List<String> unsound, String... facts) {
    var items = new ArrayList<Item>();
    items.add(item(number, Item.Kind.HEADLINE, "1 星野智能发布机械臂" + number));
    items.add(item(number, Item.Kind.LEAD, "1 星野智能 2 月 13 日发布机械臂。"));
    Arrays.stream(facts).map(f -> item(number, Item.Kind.FACT, f)).forEach(items::add);
    items.add(item(number, Item.Kind.INSIGHT, "1 第 " + number + " 份草稿的解读。"));
    List<Item> fell = unsound.stream().map(f -> item(number, Item.Kind.FACT, f)).toList();
    var cited = new Answer.Cited("星野智能发布机械臂", List.of(1));
    var answer = new Answer(cited, cited, List.of(), List.of(), List.of());
    return new Take(number, answer, items, fell);
  }

  private static Item item(int take, Item.Kind kind, String said) {
    String[] parts = said.split(" ", 2);
    String label = kind == Item.Kind.FACT ? "要点" : "";
    return new Item(take, kind, label, parts[1], List.of(Integer.valueOf(parts[0])));
  }
}
