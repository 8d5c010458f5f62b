package org.chenbao.edit.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.model.Finding;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Origin;

/// What the links of an edition say about it.
final class LinkRules {
  private LinkRules() {}

  static Stream<Remark> missing(Page page) {
    return page.items().stream()
        .filter(item -> item.links().isEmpty() && !item.isEmpty())
        .map(item -> Remark.error("link-missing", item.line(), item.words(), "没有来源链接"));
  }

  /// One address under two stories: one of them has no source.
  static Stream<Remark> shared(Page page) {
    return uses(page).entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> shared(e.getKey(), e.getValue()));
  }

  private static Remark shared(String url, List<Integer> lines) {
    return new Remark(
        "url-shared-by-two-stories",
        Finding.Severity.ERROR,
        lines.getFirst(),
        lines.subList(1, lines.size()),
        url,
        "同一链接用于 " + lines.size() + " 条不同的新闻");
  }

  /// A site's front page shows something else tomorrow.
  static Stream<Remark> siteRoot(Page page) {
    return uses(page).entrySet().stream()
        .filter(e -> !Origin.leadsToAnArticle(e.getKey()))
        .map(e ->
            new Remark(
                "url-is-site-root",
                Finding.Severity.ERROR,
                e.getValue().getFirst(),
                e.getValue().subList(1, e.getValue().size()),
                e.getKey(),
                "链接不指向一篇文章（网站首页，或不是网址）"));
  }

  private static Map<String, List<Integer>> uses(Page page) {
    Map<String, List<Integer>> uses = new LinkedHashMap<>();
    for (Text item : page.items()) {
      item.links().stream()
          .limit(1)
          .map(Link::url)
          .forEach(url -> uses.computeIfAbsent(url, _ -> new ArrayList<>()).add(item.line()));
    }
    return uses;
  }
}
