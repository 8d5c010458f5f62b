package org.chenbao.publish.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Fingerprint;
import tools.jackson.core.io.JsonStringEncoder;

/// The terms that a site sorts and finds an edition by, and their form at the head of `edition.md`.
///
/// @param category the series that the edition belongs to
/// @param tags few and stable
/// @param seo the day's names, for search engines
/// @param cover the picture's address, relative to the edition
record FrontMatter(String category, List<String> tags, List<String> seo, String cover) {

  /// Words that YAML 1.1 or 1.2 readers take for something else than text.
  private static final Pattern SPECIAL =
      Pattern.compile("(?i)y|yes|n|no|on|off|true|false|null|nan|inf");

  /// What can stand unquoted without a second thought (YAML 1.2.2, section 7.3.3).
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N} ，。、；？！（）《》“”‘’·%+./_-]*(?<! )");

  FrontMatter {
    tags = List.copyOf(tags);
    seo = List.copyOf(seo);
  }

  static FrontMatter of(Masthead masthead) {
    String category = Term.CATEGORY.in(masthead.language());
    Set<String> seo = new LinkedHashSet<>(List.of(category));
    masthead.imprint().tags().stream().map(Line::of).filter(t -> !t.isEmpty()).forEach(seo::add);
    List<String> own = masthead.imprint().review().own().tags();
    List<String> tags =
        own.isEmpty() ? List.of("AI", category) : own.stream().map(Line::of).toList();
    return new FrontMatter(category, tags, List.copyOf(seo), "cover.png");
  }

  /// The front matter between its two lines of dashes.
  ///
  /// @param body what follows it: its digest is part of the front matter
  String yaml(Edition edition, String body) {
    Masthead masthead = edition.masthead();
    var lines = new ArrayList<String>();
    lines.add("---");
    lines.add("title: " + scalar(masthead.title()));
    lines.add("date: " + masthead.date());
    lines.add("category: " + scalar(category));
    lines.add("tags: " + list(tags));
    lines.add("seo: " + list(seo));
    lines.add("coverImage: " + quoted(cover));
    lines.add("summary: " + quoted(points(masthead.summary())));
    lines.addAll(origin(masthead, body));
    lines.add("---");
    return String.join("\n", lines) + "\n";
  }

  /// How the text came about, after the keys that every site knows.
  private static List<String> origin(Masthead masthead, String body) {
    Label label = Label.of(masthead);
    var lines = new ArrayList<String>();
    lines.add("lang: " + masthead.language().code());
    lines.add("generator: " + quoted("Chenbao"));
    lines.add("writer: " + scalar(masthead.imprint().writer()));
    if (masthead.imprint().author() instanceof Author.Model(List<String> names)) {
      lines.add("model: " + quoted(Line.of(String.join(", ", names))));
    }
    lines.add("revision: " + masthead.imprint().revision());
    lines.add("example: " + masthead.imprint().example());
    lines.add("short: " + masthead.imprint().thin());
    lines.add("digitalSourceType: " + quoted(label.sourceType()));
    lines.add(label.key() + ": " + quoted(label.note()));
    label.aigc().ifPresent(mark -> lines.add("aigc: '" + mark + "'"));
    String reviewer = masthead.imprint().review().reviewer();
    lines.add("reviewedBy: " + (reviewer.isEmpty() ? "null" : quoted(Line.of(reviewer))));
    lines.add("contentSha256: " + Fingerprint.of(body));
    return lines;
  }

  private static String points(List<String> summary) {
    return summary.stream().map(point -> "- " + Line.of(point)).collect(Collectors.joining("\n"));
  }

  private static String list(List<String> values) {
    return values.stream().map(FrontMatter::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String scalar(String raw) {
    String line = Line.of(raw);
    boolean plain = PLAIN.matcher(line).matches() && !SPECIAL.matcher(line).matches();
    return plain ? line : quoted(line);
  }

  /// A JSON string is a YAML string (YAML 1.2.2, section 1.3).
  private static String quoted(String value) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(value)) + '"';
  }
}
