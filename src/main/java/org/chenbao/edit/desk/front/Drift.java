package org.chenbao.edit.desk.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// Stories of one edition in different forms.
final class Drift {
  /// With fewer stories there is no usual form.
  private static final int FEWEST = 5;

  /// Groups that a story has only where there is something to put in them.
  private static final Pattern OPTIONAL =
      Pattern.compile("来源|背景|说法不一|更正|(?i)sources?|background|accounts differ|correction");

  private Drift() {}

  /// Labels that a few stories have and most have not, and the stories without a usual one.
  static Stream<Find> found(Page page) {
    List<Story> stories = stories(page);
    if (stories.size() < FEWEST) {
      return Stream.empty();
    }
    Map<String, List<Text>> labels = new LinkedHashMap<>();
    stories.stream()
        .flatMap(Drift::labels)
        .forEach(l -> labels.computeIfAbsent(bare(l), _ -> new ArrayList<>()).add(l));
    var spots = new ArrayList<Spot>();
    labels.forEach((label, texts) -> {
      if (3 * texts.size() < stories.size()) {
        texts.forEach(t -> spots.add(Spot.of(t.line(), "**" + t.words() + "：**")));
      } else if (6 * texts.size() > 5 * stories.size()) {
        stories.stream()
            .filter(s -> labels(s).noneMatch(l -> bare(l).equals(label)))
            .forEach(s -> spots.add(Spot.of(s.headline().line(), s.headline().words())));
      }
    });
    String names =
        labels.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue().size() + "/" + stories.size())
            .collect(Collectors.joining(", "));
    return Find.together(spots.stream(), names);
  }

  private static List<Story> stories(Page page) {
    List<Integer> main = page.main().stream().map(i -> i.headline().line()).toList();
    return page.manuscript().sections().stream()
        .flatMap(s -> s.stories().stream())
        .filter(s -> main.contains(s.headline().line()))
        .toList();
  }

  private static Stream<Text> labels(Story story) {
    return story.parts().stream()
        .flatMap(p -> p instanceof Part.Label(Text text) ? Stream.of(text) : Stream.empty())
        .filter(t -> !OPTIONAL.matcher(t.words()).find());
  }

  private static String bare(Text label) {
    return label.words().strip();
  }
}
