package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;

/// Parts of a story and the label they stand below.
///
/// @param kind as in `edition.json`, or `sources`, or `other`
/// @param label empty where there is none
record Passage(String kind, String label, List<Part> parts) {
  private static final Pattern INSIGHT =
      Pattern.compile(
          "(?i).*(解[读讀]|洞察|[点點][评評]|分析|[观觀][点點]|insight|analysis|our take|why it matters).*");
  private static final Pattern IMPACT =
      Pattern.compile("(?i).*(影[响響]|[启啟]示|impact|what it means).*");
  private static final Pattern SOURCES =
      Pattern.compile("(?i).*([来來]源|出[处處]|原文|(?:原文|[参參]考)[链鏈]接|sources?|read more)$");

  /// The same where nothing is in bold.
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)^(?:信息|新[闻聞]|消息)?(?:[来來]源|出[处處]|原文|(?:原文|[参參]考)[链鏈]接|source|sources)\\s*[：:].*",
          Pattern.DOTALL);

  /// A link that only says that it is one.
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)^[>\\s🔗📎👉]*(?:(?:信息|新[闻聞]|消息|[阅閱][读讀]|查看)?(?:[来來]源|出[处處]|原文|全文|[参參]考|[链鏈]接)(?:[链鏈]接)?|sources?|via|read"
              + " more|link)\\s*(?:[：:].*|$)|^[>\\s🔗📎👉]+https?://\\S+$|^https?://\\S+$",
          Pattern.DOTALL);

  Passage {
    parts = List.copyOf(parts);
  }

  /// Parts under the label they stand below, paragraphs of one interpretation together; rules are
  /// nothing to tell.
  static List<Passage> of(List<Part> parts) {
    var passages = new ArrayList<Passage>();
    var comments = new ArrayList<Part>();
    String label = "";
    for (Part part : parts) {
      switch (part) {
        case Part.Other(String source, int _, var _) when source.startsWith("<!--") ->
            comments.add(part);
        case Part.Label given when given.text().links().isEmpty() -> {
          unused(passages, label);
          label = given.text().words();
        }
        case Part.Rule _ -> {
          unused(passages, label);
          label = "";
        }
        default -> {
          add(passages, new Passage(kind(label, part), label, List.of(part)));
          label = INSIGHT.matcher(label).matches() ? label : "";
        }
      }
    }
    unused(passages, label);
    comments.forEach(comment -> passages.add(new Passage("comment", "", List.of(comment))));
    return passages;
  }

  /// True for a label below which the paper speaks for itself.
  static boolean interprets(String label) {
    return INSIGHT.matcher(label).matches() || IMPACT.matcher(label).matches();
  }

  /// True for a line that only says where a story is from.
  static boolean credits(Part part) {
    return switch (part) {
      case Part.Paragraph(Text text) ->
          CREDIT.matcher(text.words()).matches() || points(text.words(), text.links());
      case Part.Other(String source, int _, var links) ->
          (source.startsWith(">") && points(plain(source), links))
              || (Footnotes.note(source.lines().findFirst().orElse("")) && !links.isEmpty());
      default -> false;
    };
  }

  /// The same of a bullet.
  static boolean credits(Bullet bullet) {
    String words = bullet.label().isEmpty() ? bullet.text().words() : bullet.label();
    return points(words, bullet.text().links());
  }

  private static boolean points(String words, List<Link> links) {
    return !links.isEmpty() && POINTER.matcher(words).matches();
  }

  private static String plain(String source) {
    return source.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
  }

  /// A label that nothing stands below is kept for what it says.
  private static void unused(List<Passage> passages, String label) {
    boolean used = !passages.isEmpty() && passages.getLast().label().equals(label);
    if (!label.isEmpty() && !used) {
      passages.add(new Passage("paragraph", label, List.of()));
    }
  }

  private static void add(List<Passage> passages, Passage next) {
    boolean goesOn =
        next.kind().equals("insight")
            && !passages.isEmpty()
            && passages.getLast().kind().equals("insight")
            && passages.getLast().label().equals(next.label());
    if (goesOn) {
      Passage last = passages.removeLast();
      List<Part> parts = Stream.concat(last.parts().stream(), next.parts().stream()).toList();
      passages.add(new Passage("insight", last.label(), parts));
    } else {
      passages.add(next);
    }
  }

  private static String kind(String label, Part part) {
    if (credits(part) || SOURCES.matcher(label).matches()) {
      return "sources";
    }
    if (INSIGHT.matcher(label).matches()) {
      return "insight";
    }
    return switch (part) {
      case Part.Bullets _ -> IMPACT.matcher(label).matches() ? "impact" : "facts";
      case Part.Other _ -> "other";
      default -> "paragraph";
    };
  }

  /// The line it begins on, 0 for a label alone.
  int line() {
    return parts.isEmpty() ? 0 : parts.getFirst().line();
  }

  /// Its words, label and all.
  String words() {
    String told = parts.stream().map(Passage::words).collect(Collectors.joining("\n"));
    return label.isEmpty() ? told : label + "：" + told;
  }

  /// Its links, in order.
  List<Link> links() {
    return parts.stream().flatMap(Passage::links).toList();
  }

  private static Stream<Link> links(Part part) {
    return switch (part) {
      case Part.Label(Text text) -> text.links().stream();
      case Part.Paragraph(Text text) -> text.links().stream();
      case Part.Bullets(List<Bullet> items, int _) -> items.stream().flatMap(Passage::links);
      case Part.Other(String _, int _, List<Link> links) -> links.stream();
      case Part.Rule _ -> Stream.of();
    };
  }

  private static Stream<Link> links(Bullet bullet) {
    return Stream.concat(
        bullet.text().links().stream(), bullet.children().stream().flatMap(Passage::links));
  }

  private static String words(Part part) {
    return switch (part) {
      case Part.Label(Text text) -> text.words();
      case Part.Paragraph(Text text) -> text.words();
      case Part.Bullets(List<Bullet> items, int _) ->
          items.stream().map(Passage::words).collect(Collectors.joining("\n"));
      case Part.Other other -> other.source();
      case Part.Rule _ -> "";
    };
  }

  private static String words(Bullet bullet) {
    Stream<String> own = Stream.of(bullet.label(), bullet.text().words());
    return Stream.concat(own, bullet.children().stream().map(Passage::words))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
