package org.chenbao.edit.gate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chenbao.edit.desk.CopyDesk;
import org.chenbao.edit.desk.Remark;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Ruling.Fault;

/// The copy desk, asked about our own finished page.
final class Desk {
  /// What an edition must not go out with; the desk's other rules guess at meaning from words.
  private static final Set<String> GRAVE =
      Set.of("link-missing", "link-broken", "placeholder", "model-leftover", "active-html");

  private Desk() {}

  /// Missing links, placeholders and raw HTML.
  static List<Fault> missing(Sheet sheet) {
    return found(sheet, r -> GRAVE.contains(r.rule()));
  }

  /// Everything else the desk has to say.
  static List<Fault> remarks(Sheet sheet) {
    return found(sheet, r -> !GRAVE.contains(r.rule()));
  }

  private static List<Fault> found(Sheet sheet, Predicate<Remark> which) {
    return CopyDesk.read(sheet.page()).stream().filter(which).map(r -> Fault.of(words(r))).toList();
  }

  private static Bilingual words(Remark remark) {
    String text = remark.text().replaceAll("\\s+", " ");
    Bilingual message = remark.message();
    return new Bilingual(
        "第 %d 行，%s：%s「%s」".formatted(remark.line(), remark.rule(), message.chinese(), text),
        "line %d, %s: %s “%s”".formatted(remark.line(), remark.rule(), message.english(), text));
  }
}
