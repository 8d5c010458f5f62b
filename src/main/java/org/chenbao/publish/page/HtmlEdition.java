package org.chenbao.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.chenbao.model.Ruling;

/// `index.html`. Safe for use by any number of threads.
public final class HtmlEdition {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Style STYLE = Style.own();

  private HtmlEdition() {}

  /// The file, in UTF-8; the same ruling always gives the same bytes.
  public static byte[] of(Ruling.Cleared cleared) {
    var out = new StringOutput();
    TEMPLATES.render("publish/edition.jte", Pages.of(cleared, STYLE), out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
