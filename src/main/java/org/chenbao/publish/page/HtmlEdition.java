package org.chenbao.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.chenbao.model.Ruling;

/// Turns pages into HTML. Safe for use by any number of threads.
public final class HtmlEdition {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Style STYLE = Style.own();

  private HtmlEdition() {}

  /// `index.html` of an edition that stands alone, in UTF-8; the same ruling always gives the same
  /// bytes.
  public static byte[] of(Ruling.Cleared cleared) {
    return of("edition", Pages.of(cleared, STYLE));
  }

  /// A page by its template.
  ///
  /// @param template its name in `src/main/jte/publish`
  /// @param view what the template prints
  public static byte[] of(String template, Object view) {
    var out = new StringOutput();
    TEMPLATES.render("publish/" + template + ".jte", view, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The style sheet of a site.
  public static byte[] style() {
    return STYLE.text().getBytes(StandardCharsets.UTF_8);
  }
}
