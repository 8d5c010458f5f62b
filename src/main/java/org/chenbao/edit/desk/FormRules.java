package org.chenbao.edit.desk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.FrontKey;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;

/// What the form of an edition says about it: labels, markup, tags.
final class FormRules {
  /// Who or what wrote it (GB 45438-2025; EU Regulation 2024/1689, Article 50).
  private static final Pattern LABEL =
      Pattern.compile(
          "程序自动摘编|digitalSourceType|(?:本期|本文|本刊|本页).{0,16}(?:AI|人工智能|模型|程序).{0,6}(?:生成|摘编|辅助|撰写)|(?i:AI[- ]generated)");

  private static final Pattern ACTIVE = Pattern.compile("(?i)<(?:div|a|img|script|iframe|form)\\b");

  /// Words of a tag that name no subject.
  private static final Pattern GENERAL = Pattern.compile("日报|资讯|咨询|新闻|最新|人工智能|\\bAI\\b");

  private FormRules() {}

  static Stream<Remark> label(Page page) {
    return LABEL.matcher(page.manuscript().source()).find()
        ? Stream.empty()
        : Stream.of(
            Remark.error("ai-label-missing", 1, page.manuscript().title().words(), "没有说明由程序或模型生成"));
  }

  static Stream<Remark> html(Page page) {
    return parts(page.manuscript())
        .flatMap(p -> p instanceof Part.Other other ? Stream.of(other) : Stream.empty())
        .filter(other -> ACTIVE.matcher(other.source()).find())
        .map(other -> Remark.error("active-html", other.line(), other.source(), "正文里有原样的 HTML"));
  }

  /// A tag about what no story tells.
  static Stream<Remark> tags(Page page) {
    String body = page.texts().stream().map(Text::words).collect(Collectors.joining("\n"));
    Set<String> named = Names.in(body).stream().map(Name::canonical).collect(Collectors.toSet());
    return page.manuscript().front().stream()
        .filter(key -> key.name().equals("seo") || key.name().equals("tags"))
        .flatMap(
            key -> key.values().stream().filter(v -> !told(v, body, named)).map(v -> tag(key, v)));
  }

  private static boolean told(String tag, String body, Set<String> named) {
    String lower = body.toLowerCase(Locale.ROOT);
    return GENERAL.matcher(tag).find()
        || Stream.of(tag.split(" ")).anyMatch(w -> lower.contains(w.toLowerCase(Locale.ROOT)))
        || Names.in(tag).stream().anyMatch(n -> named.contains(n.canonical()));
  }

  private static Remark tag(FrontKey key, String value) {
    return Remark.error("seo-tag-without-story", key.line(), "\"" + value + "\"", "标签所指的内容不在本期里");
  }

  private static Stream<Part> parts(Manuscript manuscript) {
    return manuscript.sections().stream()
        .flatMap(s ->
            Stream.concat(
                s.parts().stream(), s.stories().stream().flatMap(t -> t.parts().stream())));
  }
}
