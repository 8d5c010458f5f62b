package org.chenbao.io.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Something found, as it stands in the archive: the words of strangers, safe only as text.
///
/// @param id an article's or a story's, or the edition's day and language
/// @param date an edition's day; of an article, the day it was published in UTC
/// @param outlet empty for what is our own
/// @param url empty where there is none
/// @param passage the sentences that answer best
/// @param score higher is better; of one question's hits only
public record Hit(
    Kind kind,
    String id,
    LocalDate date,
    Language language,
    String outlet,
    String title,
    String url,
    Passage passage,
    double score) {

  /// As programs and the desk's pages are told of it, in this order of fields; without its score.
  public Map<String, Object> row() {
    var row = new LinkedHashMap<String, Object>();
    row.put("kind", kind.key());
    row.put("id", id);
    row.put("date", date.toString());
    row.put("lang", language.code());
    row.put("source", outlet);
    row.put("title", title);
    row.put("url", url);
    row.put("passage", passage.text());
    row.put("marks", passage.marks().stream().map(m -> List.of(m.start(), m.end())).toList());
    return row;
  }

  /// Sentences with what was asked for.
  ///
  /// @param marks where the words asked for stand in the text
  public record Passage(String text, List<Place> marks) {
    public Passage {
      marks = List.copyOf(marks);
    }
  }
}
