package org.chenbao.edit.desk.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Rule;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.language.Tables;
import org.chenbao.model.Place;

/// A rule that is some lines of `patterns.tsv`: words that must not stand in parts of an edition.
///
/// Quoted words are the speaker's, so they are passed over. All places of an edition are one find.
final class WordRule implements Rule {

  /// A line of the table.
  ///
  /// @param unless words of the same sentence with which all is well
  private record Row(Set<Role> roles, Pattern words, Optional<Pattern> unless) {
    static Row of(List<String> cells) {
      return new Row(
          Role.named(cells.get(1)),
          Pattern.compile(cells.get(2)),
          cells.get(3).equals("-") ? Optional.empty() : Optional.of(Pattern.compile(cells.get(3))));
    }

    Optional<Place> in(Stretch stretch, Sentence sentence) {
      if (!stretch.is(roles) || unless.map(u -> u.matcher(sentence.words()).find()).orElse(false)) {
        return Optional.empty();
      }
      return words
          .matcher(sentence.words())
          .results()
          .map(m -> new Place(m.start(), m.end()))
          .filter(p -> !sentence.isQuoted(p))
          .findFirst();
    }
  }

  private final String id;
  private final List<Row> rows;

  WordRule(String id) {
    this.id = id;
    this.rows =
        Tables.rows(WordRule.class, "patterns.tsv").stream()
            .filter(cells -> cells.getFirst().equals(id))
            .map(Row::of)
            .toList();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Stream<Find> finds(Page page) {
    List<Spot> spots =
        page.stretches().stream()
            .flatMap(s -> s.sentences().stream().flatMap(sentence -> spot(s, sentence).stream()))
            .toList();
    String lines = String.valueOf(spots.stream().map(Spot::line).distinct().count());
    return Find.together(spots.stream(), lines);
  }

  private Optional<Spot> spot(Stretch stretch, Sentence sentence) {
    return rows.stream()
        .flatMap(row -> row.in(stretch, sentence).stream())
        .findFirst()
        .map(sentence::at);
  }
}
