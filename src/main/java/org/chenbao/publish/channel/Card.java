package org.chenbao.publish.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.publish.form.Address;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Line;

/// The card that invites readers to subscribe: a person's template, in words and links.
///
/// `{date}`, `{title}` and `{revision}` are filled in; `[words](https://…)` is a link. There is no
/// other markup: whatever else is written stands as it is written.
public final class Card {
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)");

  private final String template;

  /// @param template lines
  public Card(String template) {
    this.template = template;
  }

  /// A run of words.
  ///
  /// @param url empty where it is no link
  public record Piece(String words, String url) {}

  /// The card's lines for an edition.
  public List<List<Piece>> lines(Bulletin bulletin) {
    return template.strip().lines().map(line -> pieces(line, bulletin)).toList();
  }

  /// Links are found before words are filled in: a title cannot become one.
  private static List<Piece> pieces(String line, Bulletin bulletin) {
    var pieces = new ArrayList<Piece>();
    Matcher link = LINK.matcher(line);
    int from = 0;
    while (link.find()) {
      pieces.add(new Piece(filled(line.substring(from, link.start()), bulletin), ""));
      pieces.add(new Piece(filled(link.group(1), bulletin), Address.of(link.group(2)).orElse("")));
      from = link.end();
    }
    pieces.add(new Piece(filled(line.substring(from), bulletin), ""));
    return pieces.stream().filter(p -> !p.words().isEmpty()).toList();
  }

  private static String filled(String words, Bulletin bulletin) {
    return Line.part(words)
        .replace("{date}", Day.full(bulletin.date(), bulletin.language()))
        .replace("{revision}", Integer.toString(bulletin.revision()))
        .replace("{title}", bulletin.title());
  }
}
