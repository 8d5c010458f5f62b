package org.chenbao.edit.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Proof;

/// Rules about what is there and what must not be.
final class Completeness {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "待补充|待更新|此处(?:插入|填写)|占位|暂无内容|内容生成失败|无法生成|作为(?:一个)?(?:AI|人工智能)(?:语言)?模型"
              + "|(?i:lorem ipsum|\\bTBD\\b|\\bTO-?DO\\b|placeholder|as an ai(?: language)? model|undefined|\\[object)"
              + "|\\{\\{|\\$\\{|^(?:null|N/A|\\.{3}|…)$");
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^>]*>|\\]\\(|https?://|javascript:|```|<!--");

  private Completeness() {}

  /// An edition without any story.
  static List<String> empty(Edition edition) {
    return edition.all().isEmpty() ? List.of("no story at all") : List.of();
  }

  /// Stories or headlines that stand twice.
  static List<String> repeated(Edition edition) {
    Set<String> ids = new HashSet<>();
    Set<String> headlines = new HashSet<>();
    return edition.all().stream()
        .filter(p -> !ids.add(p.story().id()) || !headlines.add(bare(p)))
        .map(p -> "told twice: " + p.headline().text())
        .toList();
  }

  /// Words that stand where something is missing.
  static List<String> placeholders(Edition edition) {
    return texts(edition)
        .filter(t -> t.isBlank() || PLACEHOLDER.matcher(t).find())
        .map(t -> t.isBlank() ? "empty text" : "placeholder: " + t)
        .toList();
  }

  /// Markup, addresses and script in prose.
  static List<String> markup(Edition edition) {
    return texts(edition)
        .filter(t -> MARKUP.matcher(t).find())
        .map(t -> "markup in prose: " + t)
        .toList();
  }

  private static String bare(Proof proof) {
    return proof.headline().text().replaceAll("[\\p{P}\\s]", "");
  }

  private static Stream<String> texts(Edition edition) {
    return Stream.concat(
        Stream.of(edition.masthead().title()),
        Stream.concat(
            edition.masthead().summary().stream(),
            edition.all().stream().flatMap(p -> p.claims().stream().map(Claim::text))));
  }
}
