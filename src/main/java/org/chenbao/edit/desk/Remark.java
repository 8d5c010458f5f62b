package org.chenbao.edit.desk;

import java.util.List;
import java.util.Optional;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Finding.Severity;

/// What the desk has to say about a place in an edition.
///
/// @param find where, and in which words
public record Remark(Card card, Find find) {

  public String rule() {
    return card.id();
  }

  public Severity severity() {
    return card.severity();
  }

  /// The line of the source, 1 for the first; remarks about the whole edition stand at 1.
  public int line() {
    return spot().line();
  }

  /// Other lines that belong to it.
  public List<Integer> related() {
    return find.spots().stream().skip(1).map(Spot::line).distinct().toList();
  }

  /// The words meant, at most 120 characters.
  public String text() {
    return spot().text();
  }

  /// What is wrong, in one sentence.
  public Bilingual message() {
    return new Bilingual(filled(card.message().chinese()), filled(card.message().english()));
  }

  /// The words as they should be, where that is certain.
  public Optional<String> fix() {
    return spot().change().map(c -> text().replace(c.from(), c.to()));
  }

  /// What to put in the place of which words of the line, where that is certain.
  public Optional<Spot.Change> change() {
    return spot().change();
  }

  private Spot spot() {
    return find.spots().getFirst();
  }

  private String filled(String message) {
    String filled = message;
    for (int i = 0; i < find.words().size(); i++) {
      filled = filled.replace("{" + i + "}", find.words().get(i));
    }
    return filled;
  }
}
