package org.chenbao.publish.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chenbao.publish.channel.Bulletin.Part;
import org.chenbao.publish.channel.Bulletin.Point;
import org.chenbao.publish.channel.Bulletin.Section;
import org.chenbao.publish.channel.Bulletin.Tale;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Term;

/// A letter as plain text: for who reads no HTML, and for machines.
final class MailText {
  private final MailForm.Letter letter;
  private final String colon;
  private final List<String> lines = new ArrayList<>();

  private MailText(MailForm.Letter letter) {
    this.letter = letter;
    this.colon = letter.say(Term.COLON);
  }

  static String of(MailForm.Letter letter, Errand errand) {
    var text = new MailText(letter);
    text.add(letter.notice());
    if (errand != Errand.WITHDRAWAL) {
      text.edition();
    }
    text.foot();
    return String.join("\n", text.lines).strip() + "\n";
  }

  private void edition() {
    Bulletin bulletin = letter.bulletin();
    add(letter.say(Term.PAPER) + " " + Day.full(bulletin.date(), bulletin.language()));
    add(bulletin.title());
    add(bulletin.note());
    bulletin.opening().forEach(this::paragraph);
    bulletin.summary().forEach(point -> lines.add("* " + point));
    for (Part part : bulletin.parts()) {
      add("");
      add("== " + part.name() + " ==");
      part.tales().forEach(this::tale);
    }
    bulletin.closing().forEach(this::paragraph);
  }

  private void paragraph(String words) {
    add("");
    add(words);
  }

  private void tale(Tale tale) {
    add("");
    add(tale.headline());
    add(tale.url());
    add(tale.lead());
    tale.sections().forEach(this::section);
    add(
        tale.sources().isEmpty()
            ? ""
            : letter.say(Term.SOURCES)
                + colon
                + String.join(letter.say(Term.LIST_COMMA), tale.sources()));
  }

  private void section(Section section) {
    add(section.label().isEmpty() ? "" : section.label() + colon);
    for (Point point : section.points()) {
      String label = point.label().isEmpty() ? "" : point.label() + colon;
      String bullet = section.bullets() ? "  ".repeat(point.depth()) + "- " : "";
      lines.add(bullet + label + point.text());
    }
  }

  private void foot() {
    add("");
    for (List<Card.Piece> line : letter.card()) {
      lines.add(
          line.stream()
              .map(p -> p.url().isEmpty() ? p.words() : p.words() + " " + p.url())
              .collect(Collectors.joining()));
    }
    add(letter.whole().isEmpty() ? "" : letter.say(Term.READ_WHOLE) + colon + letter.whole());
    add(
        letter.unsubscribe().isEmpty()
            ? ""
            : letter.say(Term.UNSUBSCRIBE) + colon + letter.unsubscribe());
  }

  /// A line, or one empty line for any number of them.
  private void add(String line) {
    if (!line.isEmpty() || (!lines.isEmpty() && !lines.getLast().isEmpty())) {
      lines.add(line);
    }
  }
}
