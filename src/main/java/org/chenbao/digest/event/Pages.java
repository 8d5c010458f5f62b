package org.chenbao.digest.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which articles link to one page: it reached us through several sources, perhaps with its title
/// in two languages.
final class Pages {
  private static final Pattern DECORATION =
      Pattern.compile("^https?://(www\\.|m\\.)?|#.*$|[?&](utm_[a-z]+|f|from|ref|spm)=[^&#]*|/+$");

  /// A page listed under two titles by one outlet is a page of many items, such as a newsletter.
  private static final double OWN_TITLES_ALIKE = 0.3;

  private Pages() {}

  /// Places of readings that share a page, two or more each.
  static Collection<List<Integer>> shared(List<Weighed> readings) {
    Map<String, List<Integer>> byPage = new LinkedHashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      String page = page(readings.get(i).reading().article().url());
      if (page.indexOf('/') > 0) {
        byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(i);
      }
    }
    return byPage.values().stream().filter(p -> p.size() > 1 && isOneItem(readings, p)).toList();
  }

  static String page(String url) {
    return DECORATION.matcher(url.strip()).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static boolean isOneItem(List<Weighed> readings, List<Integer> places) {
    for (int i : places) {
      for (int j : places) {
        if (i < j && tellTwoItems(readings.get(i), readings.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean tellTwoItems(Weighed one, Weighed other) {
    return source(one).equals(source(other))
        && one.latin() == other.latin()
        && one.words().cosine(other.words()) < OWN_TITLES_ALIKE;
  }

  private static String source(Weighed report) {
    return report.reading().article().origin().outlet().name();
  }
}
