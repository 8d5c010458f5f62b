package org.chenbao.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chenbao.model.Receipt;
import org.chenbao.model.Ruling;
import org.chenbao.publish.cover.Cover;
import org.chenbao.publish.form.JsonEdition;
import org.chenbao.publish.form.MarkdownEdition;
import org.chenbao.publish.page.HtmlEdition;

/// Makes an edition's files and sets them on a shelf.
///
/// Only what the gate has cleared can be given here. Safe for use by any number of threads.
public final class Publisher {
  private Publisher() {}

  /// The files of an edition by name: `edition.md`, `edition.json`, `index.html`, `cover.png`.
  ///
  /// The same ruling gives the same bytes.
  public static Map<String, byte[]> files(Ruling.Cleared cleared) {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("edition.md", MarkdownEdition.of(cleared.edition()));
    files.put("edition.json", JsonEdition.of(cleared));
    files.put("index.html", HtmlEdition.of(cleared));
    files.put("cover.png", Cover.of(cleared.edition()));
    return files;
  }

  /// Makes the files and puts them on the shelf, all or none.
  public static Receipt publish(Ruling.Cleared cleared, Shelf shelf) {
    return shelf.put(files(cleared));
  }
}
