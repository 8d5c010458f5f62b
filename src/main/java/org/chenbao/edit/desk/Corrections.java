package org.chenbao.edit.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.edit.desk.page.Spot.Change;

/// What can be put right in an edition without a person: the changes of its remarks, by line.
public record Corrections(Map<Integer, List<Change>> byLine) {

  /// A line as it was and as it would be.
  ///
  /// @param number 1 for the first
  public record Line(int number, String before, String after) {}

  public Corrections {
    byLine = Map.copyOf(byLine);
  }

  /// The changes that the remarks propose.
  public static Corrections of(List<Remark> remarks) {
    Map<Integer, List<Change>> byLine = new TreeMap<>();
    for (Remark remark : remarks) {
      for (Spot spot : remark.find().spots()) {
        spot.change()
            .ifPresent(c -> byLine.computeIfAbsent(spot.line(), _ -> new ArrayList<>()).add(c));
      }
    }
    return new Corrections(byLine);
  }

  /// The lines that change.
  public List<Line> lines(String source) {
    List<String> lines = Arrays.asList(source.split("\n", -1));
    return byLine.keySet().stream()
        .sorted()
        .filter(n -> n <= lines.size())
        .map(n -> new Line(n, lines.get(n - 1), after(lines.get(n - 1), n)))
        .filter(l -> !l.before().equals(l.after()))
        .toList();
  }

  /// The whole edition, put right; line ends and all else stay as they are.
  public String applied(String source) {
    String[] lines = source.split("\n", -1);
    lines(source).forEach(l -> lines[l.number() - 1] = l.after());
    return String.join("\n", lines);
  }

  private String after(String line, int number) {
    String after = line;
    for (Change change : byLine.getOrDefault(number, List.of())) {
      after = after.replace(change.from(), change.to());
    }
    return after;
  }
}
