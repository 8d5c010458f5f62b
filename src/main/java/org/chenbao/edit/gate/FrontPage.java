package org.chenbao.edit.gate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling.Fault;

/// What stands at the top, against the stories below it.
final class FrontPage {
  private static final Pattern COMMA = Pattern.compile("，|[,;] ");

  private FrontPage() {}

  /// Words at the top that stand in no story.
  static List<Fault> stray(Sheet sheet) {
    Edition edition = sheet.edition();
    String stories =
        edition.all().stream()
            .flatMap(p -> p.claims().stream().map(Claim::text))
            .collect(Collectors.joining("\n"));
    return Stream.concat(
            edition.masthead().summary().stream(), titleParts(edition.masthead().title(), stories))
        .filter(t -> !stories.contains(t) && !sheet.amendments().top().contains(t))
        .map(t -> Fault.of(new Bilingual("版首有而正文没有：" + t, "at the top but in no story: " + t)))
        .toList();
  }

  /// The title, where it is not words of stories one behind the other, parted by commas or
  /// semicolons.
  private static Stream<String> titleParts(String title, String stories) {
    String bare = title.replaceFirst("^(?:今日简版：|Short edition: )", "");
    return stands(bare, stories) ? Stream.empty() : Stream.of(bare);
  }

  private static boolean stands(String words, String stories) {
    return stories.contains(words)
        || COMMA
            .matcher(words)
            .results()
            .anyMatch(comma ->
                stories.contains(words.substring(0, comma.start()))
                    && stands(words.substring(comma.end()), stories));
  }
}
