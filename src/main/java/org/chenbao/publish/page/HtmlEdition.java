package org.chenbao.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.chenbao.model.Ruling;

/// Turns pages into HTML. Safe for use by any number of threads.
public final class HtmlEdition {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  /// Ends of items may be left out (HTML, section 4.4.8): a long edition has hundreds, and an empty
  /// line wherever something was not told.
  private static final Pattern ENDS = Pattern.compile("</li>|(?<=\n)\n");

  private static final Style ALONE = Style.own();
  private static final Style SITE = Style.site();

  private HtmlEdition() {}

  /// `index.html` of an edition that stands alone, in UTF-8; the same ruling always gives the same
  /// bytes.
  public static byte[] of(Ruling.Cleared cleared) {
    return of(Pages.of(cleared, ALONE));
  }

  /// The page of an edition, kept light.
  public static byte[] of(Page page) {
    return new Weight(HtmlEdition::edition).fit(page);
  }

  /// Another page by its template.
  ///
  /// @param template its name in `src/main/jte/publish`
  /// @param view what the template prints
  public static byte[] of(String template, Object view) {
    return print(template, view).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] edition(Page page) {
    return ENDS.matcher(print("edition", page)).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private static String print(String template, Object view) {
    var out = new StringOutput();
    TEMPLATES.render("publish/" + template + ".jte", view, out);
    return out.toString();
  }

  /// The style sheet of a site.
  public static byte[] style() {
    return SITE.text().getBytes(StandardCharsets.UTF_8);
  }
}
