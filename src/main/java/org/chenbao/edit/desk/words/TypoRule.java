package org.chenbao.edit.desk.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/// A rule that is a table of wrong forms and right ones; what it finds can be put right.
///
/// One find is one form, wherever it stands.
final class TypoRule implements Rule {

  private record Row(Pattern wrong, String right) {}

  private final String id;
  private final List<Row> rows;

  TypoRule(String id, String table) {
    this.id = id;
    this.rows =
        Tables.rows(TypoRule.class, table).stream()
            .map(cells -> new Row(Pattern.compile(cells.get(0)), cells.get(1).replace("∅", "")))
            .toList();
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Stream<Find> finds(Page page) {
    return rows.stream().flatMap(row -> finds(page, row));
  }

  private static Stream<Find> finds(Page page, Row row) {
    List<String> lines = page.lines();
    Map<String, String> forms = new LinkedHashMap<>();
    List<Spot> spots =
        page.stretches(Role.named("all"))
            .flatMap(stretch -> spots(stretch, row, lines, forms))
            .toList();
    return forms.entrySet().stream()
        .limit(1)
        .flatMap(f -> Find.together(spots.stream(), f.getKey(), f.getValue()));
  }

  private static Stream<Spot> spots(
      Stretch stretch, Row row, List<String> lines, Map<String, String> forms) {
    return stretch.sentences().stream()
        .flatMap(sentence ->
            row.wrong
                .matcher(sentence.words())
                .results()
                .map(m -> {
                  String wrong = m.group();
                  Matcher again = row.wrong.matcher(sentence.words());
                  again.find(m.start());
                  String right = right(again, row.right);
                  forms.putIfAbsent(wrong, right);
                  return spot(sentence, new Place(m.start(), m.end()), right, lines);
                }));
  }

  /// What stands instead of this match alone.
  private static String right(Matcher match, String replacement) {
    var replaced = new StringBuilder();
    match.appendReplacement(replaced, replacement);
    return replaced.substring(match.start());
  }

  /// Where marks of Markdown stand between, the source does not hold the words as read.
  private static Spot spot(Sentence sentence, Place place, String right, List<String> lines) {
    String wrong = place.of(sentence.words());
    Spot spot = sentence.at(place);
    boolean there =
        sentence.line() <= lines.size() && lines.get(sentence.line() - 1).contains(wrong);
    return there ? spot.changing(wrong, right) : spot;
  }
}
