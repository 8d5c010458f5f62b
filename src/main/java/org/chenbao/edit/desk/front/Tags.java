package org.chenbao.edit.desk.front;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.language.Name;
import org.chenbao.language.Names;

/// Tags about what no story tells.
final class Tags {
  /// Words of a tag that name no subject.
  private static final Pattern GENERAL =
      Pattern.compile(
          "日报|早报|晨报|周报|简报|资讯|咨询|新闻|最新|热点|快讯|科技|技术|行业|趋势|前沿|人工智能|大模型|\\bAI\\b|\\bAIGC\\b|(?i)\\bnews\\b|\\bdaily\\b|\\btech\\b");

  private Tags() {}

  static Stream<Find> untold(Page page) {
    String body =
        page.stretches(Role.SAID)
            .filter(s -> s.role() != Role.TAG)
            .map(Stretch::words)
            .collect(Collectors.joining("\n"));
    Set<String> named = Names.in(body).stream().map(Name::canonical).collect(Collectors.toSet());
    return Find.together(
        page.stretches(Set.of(Role.TAG))
            .filter(tag -> !told(tag.words(), body.toLowerCase(Locale.ROOT), named))
            .map(tag -> Spot.of(tag.line(), "\"" + tag.words() + "\"")));
  }

  private static boolean told(String tag, String body, Set<String> named) {
    return tag.isBlank()
        || GENERAL.matcher(tag).find()
        || Stream.of(tag.split("[\\s,，、/]+"))
            .anyMatch(w -> stands(w.toLowerCase(Locale.ROOT), body))
        || Names.in(tag).stream().anyMatch(n -> named.contains(n.canonical()));
  }

  /// A Latin word counts only whole: "arm" is not told by "charming".
  private static boolean stands(String word, String body) {
    for (int at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) {
      if (!inside(body, at, word.charAt(0))
          && !inside(body, at + word.length(), word.charAt(word.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inside(String text, int at, char edge) {
    return at > 0
        && at < text.length()
        && edge < 0x250
        && isLatin(text.charAt(at - 1))
        && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
