package org.chenbao.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chenbao.app.desk.CheckView.Fix;
import org.chenbao.app.desk.CheckView.RemarkView;
import org.chenbao.edit.desk.Remark;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Finds the places of the copy desk's remarks in a text.
final class Remarks {
  private final String text;
  private final Language language;
  private final List<Place> lines = new ArrayList<>();

  Remarks(String text, Language language) {
    this.text = text;
    this.language = language;
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Place(start, start + line.length()));
      start += line.length() + 1;
    }
  }

  RemarkView view(Remark remark) {
    Place line = lines.get(Math.clamp(remark.line() - 1L, 0, lines.size() - 1));
    Place place = within(line, remark.text());
    return new RemarkView(
        remark.rule(),
        remark.severity().name().toLowerCase(Locale.ROOT),
        place.start(),
        place.end(),
        remark.message().in(language),
        fix(remark, line));
  }

  private @Nullable Fix fix(Remark remark, Place line) {
    return remark
        .change()
        .map(change -> {
          int at = text.indexOf(change.from(), line.start());
          int end = at + change.from().length();
          return at < 0 || end > line.end() ? null : new Fix(at, end, change.to());
        })
        .orElse(null);
  }

  /// Where words stand in a line, or the line.
  private Place within(Place line, String words) {
    int at = words.isEmpty() ? -1 : text.indexOf(words, line.start());
    return at < 0 || at + words.length() > line.end() ? line : new Place(at, at + words.length());
  }
}
