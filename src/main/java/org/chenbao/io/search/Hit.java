package org.chenbao.io.search;

import java.time.LocalDate;
import java.util.List;
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

  /// Sentences with what was asked for.
  ///
  /// @param marks where the words asked for stand in the text
  public record Passage(String text, List<Place> marks) {
    public Passage {
      marks = List.copyOf(marks);
    }
  }
}
