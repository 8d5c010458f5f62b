package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;

/// Numbers that a copy states otherwise than its original: the same words around them, another
/// number between.
final class Mutations {
  private static final Pattern UNIT =
      Pattern.compile("\\d(?:[\\d,.]*\\d)?|\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+|[%％]");

  /// Words on each side that must be the same.
  private static final int AROUND = 3;

  /// More of them make the finding no clearer.
  private static final int MOST = 5;

  private static final Set<String> DATELINE = Set.of("消", "讯", "电");

  /// A number with the words on both sides.
  private record Spot(String before, String after) {}

  private Mutations() {}

  /// The numbers in which a copy departs, as in `3.2 → 32`, in the order of the copy.
  static List<String> of(Article original, Article copy) {
    Map<Spot, String> said = numbers(original);
    List<String> mutations = new ArrayList<>();
    numbers(copy)
        .forEach((spot, number) -> {
          String before = said.getOrDefault(spot, number);
          if (!before.equals(number)) {
            mutations.add(before + " → " + number);
          }
        });
    return mutations.stream().distinct().sorted().limit(MOST).toList();
  }

  private static Map<Spot, String> numbers(Article article) {
    List<String> units = new ArrayList<>();
    Matcher found = UNIT.matcher(Reader.folded(Scripts.simplified(article.words().text())));
    while (found.find()) {
      units.add(found.group());
    }
    Map<Spot, String> numbers = new HashMap<>();
    for (int i = AROUND; i + AROUND < units.size(); i++) {
      if (Character.isDigit(units.get(i).charAt(0)) && !isDateline(units, i)) {
        var spot =
            new Spot(
                String.join(" ", units.subList(i - AROUND, i)),
                String.join(" ", units.subList(i + 1, i + 1 + AROUND)));
        // Where the same words stand around two numbers, they tell nothing apart.
        String here = units.get(i).replace(",", "");
        numbers.merge(spot, here, (one, other) -> one.equals(other) ? one : "");
      }
    }
    numbers.values().removeIf(String::isEmpty);
    return numbers;
  }

  /// The day in 6 月 11 日消息 is when this copy was printed, and rightly its own.
  private static boolean isDateline(List<String> units, int at) {
    return units.get(at + 1).equals("日") && DATELINE.contains(units.get(at + 2));
  }
}
