package org.chenbao.collect.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.collect.intake.Address;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Links that say `next`, or a number in a box of page numbers: to the article's next page, to the
/// next article, or to more of a list. Which it is, their addresses tell.
final class Onward {
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:下一?[页頁]|后页|next(?: page)?|continued?)\\s*[›»>→]{0,2}|[›»>→]{1,2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\[?\\d{1,2}]?|第?\\s?\\d{1,2}\\s?[页頁]");

  /// The address of a numbered page, asked first, since it spares most links the rest.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[_/-]\\d{1,2}(?:\\.\\w{2,5})?/?(?:[?#].*)?$|[?&]p\\w{0,5}=\\d{1,2}(?:[&#].*)?$");

  private static final String PAGES =
      "[class*=page], [class*=Page], [class*=pagination], [id*=page], [class*=pager],"
          + " [class*=fenye]";

  /// More page numbers than any article has.
  private static final int MOST = 40;

  private Onward() {}

  /// The addresses on the same host, in reading order.
  static List<String> of(Document document, String url) {
    String host = Address.host(url);
    return document.stream()
        .filter(e -> e.nameIs("a") || e.nameIs("link"))
        .filter(e -> NUMBERED.matcher(e.attr("href")).find() && leadsOn(e))
        .map(a -> Address.resolve(url, a.attr("href")))
        .flatMap(Optional::stream)
        .filter(u -> Address.host(u).equals(host))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static boolean leadsOn(Element link) {
    if (link.attr("rel").toLowerCase(Locale.ROOT).contains("next")) {
      return true;
    }
    String words = link.text().strip();
    return NEXT.matcher(words).matches()
        || (NUMBER.matcher(words).matches() && link.closest(PAGES) != null);
  }
}
