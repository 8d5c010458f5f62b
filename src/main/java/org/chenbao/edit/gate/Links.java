package org.chenbao.edit.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Edition;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling.Fault;

/// Rules about links.
final class Links {
  private Links() {}

  /// Stories whose link is no web address, or leads to a site instead of an article.
  static List<Fault> missing(Edition edition) {
    return edition.all().stream()
        .filter(p -> !p.story().lead().origin().linked())
        .map(p ->
            new Fault(
                p.story().id(),
                told(
                    "没有可用的链接：",
                    "no usable link: ",
                    p.headline().text() + " " + p.story().lead().url())))
        .toList();
  }

  /// Addresses that stand under more than one story.
  static List<Fault> repeated(Edition edition) {
    Map<String, String> seen = new HashMap<>();
    return edition.all().stream()
        .flatMap(p -> p.story().reports().all().stream().map(a -> new Use(p, a.url())))
        .filter(use -> !seen.computeIfAbsent(use.url(), _ -> use.story()).equals(use.story()))
        .map(use ->
            new Fault(use.story(), told("一个链接用于两条新闻：", "one link under two stories: ", use.url())))
        .distinct()
        .toList();
  }

  private static Bilingual told(String chinese, String english, String words) {
    return new Bilingual(chinese + words, english + words);
  }

  private record Use(Proof proof, String url) {
    String story() {
      return proof.story().id();
    }
  }
}
