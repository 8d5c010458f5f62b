package org.chenbao.edit.desk.front;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;

/// HTML and pictures in the body.
final class Markup {
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)</?(?:div|a|img|script|iframe|form|style|object|embed|video|audio|svg|button|input|link|meta)\\b|javascript:");

  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]]*\\]\\(\\s*<?(https?://[^)\\s>]+)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private Markup() {}

  /// The first line of every run of lines with HTML.
  static Stream<Find> active(Page page) {
    var spots = new ArrayList<Spot>();
    List<String> lines = page.lines();
    int frontEnd = frontEnd(page);
    int last = -1;
    for (int line = 1; line <= lines.size(); line++) {
      String words = CODE.matcher(lines.get(line - 1)).replaceAll("");
      if (line > frontEnd && ACTIVE.matcher(words).find()) {
        if (line != last + 1) {
          spots.add(Spot.of(line, words.strip()));
        }
        last = line;
      } else if (words.matches("\\s+\\S.*") && line == last + 1) {
        last = line;
      }
    }
    return Find.together(spots.stream());
  }

  /// Pictures from a site other than the cover's: they change or vanish without the editor.
  static Stream<Find> images(Page page) {
    String own = page.front("coverImage").stream().map(Markup::host).findFirst().orElse("");
    var spots = new ArrayList<Spot>();
    List<String> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher image = IMAGE.matcher(lines.get(i));
      while (image.find()) {
        if (!host(image.group(1)).equals(own)) {
          spots.add(Spot.of(i + 1, image.group(1)));
        }
      }
    }
    return Find.together(spots.stream());
  }

  private static int frontEnd(Page page) {
    return page.manuscript().front().stream().mapToInt(k -> k.line()).max().orElse(0);
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host;
    } catch (URISyntaxException _) {
      return "";
    }
  }
}
