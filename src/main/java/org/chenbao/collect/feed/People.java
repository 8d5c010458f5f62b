package org.chenbao.collect.feed;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.collect.feed.Feed.Credits;
import org.chenbao.collect.intake.Markup;
import org.jsoup.nodes.Element;

/// Who wrote an entry or a feed, and what it is filed under.
final class People {
  /// `me@example.com (Name)` as RSS has it, and `Name <me@example.com>` as mail has it.
  private static final Pattern MAILED =
      Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)|(.+?)\\s*[<(]\\S+@\\S+[>)]");

  private final Fields fields;
  private final Vocabulary vocabulary;

  People(Fields fields, Vocabulary vocabulary) {
    this.fields = fields;
    this.vocabulary = vocabulary;
  }

  Credits credits() {
    return new Credits(authors(), categories());
  }

  private List<String> authors() {
    return fields
        .all(
            "author",
            "dc:creator",
            "dc:author",
            "atom:author",
            "managingeditor",
            "itunes:author",
            "contributor",
            "dc:contributor",
            "webmaster")
        .map(this::person)
        .filter(n -> !n.isEmpty())
        .distinct()
        .toList();
  }

  private String person(Element element) {
    Fields parts = new Fields(element, vocabulary);
    String name = parts.text("name", "atom:name");
    if (!name.isEmpty()) {
      return Markup.line(name);
    }
    String mail = parts.text("email", "atom:email");
    String line = mail.isEmpty() ? Markup.line(element.wholeText()) : mail;
    Matcher mailed = MAILED.matcher(line);
    return mailed.matches() ? mailed.replaceFirst("$1$2") : line;
  }

  private List<String> categories() {
    Stream<String> terms =
        fields
            .all("category", "dc:subject", "media:category", "itunes:category", "atom:category")
            .flatMap(Element::stream)
            .map(People::term);
    Stream<String> keywords =
        fields.all("itunes:keywords").flatMap(k -> Arrays.stream(k.wholeText().split("[,\\s]+")));
    return Stream.concat(terms, keywords)
        .map(Markup::line)
        .filter(t -> !t.isEmpty())
        .distinct()
        .toList();
  }

  private static String term(Element category) {
    return Stream.of(
            category.attr("term"),
            category.attr("text"),
            category.wholeOwnText().strip(),
            category.attr("label"))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }
}
