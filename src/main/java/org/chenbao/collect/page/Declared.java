package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// The article as JSON-LD or a script's state carries it, for pages that show it only by script.
///
/// What would be hidden in it is as hidden as on the page. Whether a browser shows it cannot be
/// known without running the page, so a finding says where it comes from.
final class Declared {
  /// Where less than this is seen, in UTF-16 code units, and the page carries several times as
  /// much, it waits for a script.
  private static final int HARDLY_SHOWN = 250;

  private static final int SEVERAL = 3;

  private static final int LEAST_SHOWN = 80;

  private Declared() {}

  /// The words of a page that shows `shown`: these, or those that it carries for its script.
  static Fragment body(Sheet sheet, String title, String shown) {
    Fragment visible = new Fragment(shown, List.of());
    if (shown.length() >= HARDLY_SHOWN || isSold(sheet.data())) {
      return visible;
    }
    int least = SEVERAL * Math.max(shown.length(), LEAST_SHOWN);
    Fragment declared = read(sheet.data().text("articleBody"));
    if (declared.text().length() > least) {
      return told(declared, "JSON-LD");
    }
    Fragment state = StateBody.of(sheet.document(), title).map(Declared::read).orElse(visible);
    return state.text().length() > least ? told(state, "a script's state") : visible;
  }

  /// Whoever sells an article may carry it whole; its readers see the beginning.
  private static boolean isSold(LinkedData data) {
    return data.text("isAccessibleForFree").toLowerCase(Locale.ROOT).equals("false");
  }

  private static Fragment read(String body) {
    return Fragment.of(body.strip().replaceAll("\\s*\\n\\s*", "<br>"));
  }

  private static Fragment told(Fragment body, String where) {
    List<Finding> findings = new ArrayList<>(body.findings());
    findings.add(
        Finding.of(
            "script-text",
            Severity.NOTE,
            "the text stands in %s alone; a browser was not asked whether it is shown"
                .formatted(where)));
    return new Fragment(body.text(), findings);
  }
}
