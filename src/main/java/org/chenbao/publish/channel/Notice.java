package org.chenbao.publish.channel;

import org.chenbao.model.Language;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.HtmlEdition;

/// What stands where an edition was that was withdrawn.
///
/// @param language its code
public record Notice(String language, String words) {

  /// The page, in UTF-8.
  public static byte[] page(String date, Language language) {
    String words =
        Term.WITHDRAWAL.in(language)
            + Term.COLON.in(language)
            + Term.WITHDRAWN_NOTE.in(language, date);
    return HtmlEdition.of("channel/withdrawn", new Notice(language.code(), words));
  }
}
