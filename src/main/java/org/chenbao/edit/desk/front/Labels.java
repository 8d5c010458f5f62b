package org.chenbao.edit.desk.front;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Spot;

/// Who or what wrote an edition (GB 45438-2025, 5.1 and 6.1; EU Regulation 2024/1689, Article 50).
final class Labels {
  private static final Pattern GENERATED =
      Pattern.compile(
          "(?:本期|本文|本刊|本页|本报|全文|内容|稿件).{0,16}(?:AI|人工智能|模型).{0,6}(?:生成|合成|辅助|撰写|创作)"
              + "|(?:AI|人工智能)\\s?(?:生成|合成)内容.{0,6}(?:标识|声明|提示|仅供)"
              + "|(?m:^[>\\s*_（(]*(?:本?内容)?(?:由\\s?)?(?:AI|人工智能)\\s?(?:辅助|自动)?(?:生成|合成|创作|编写|整理)(?=[，,。；）)*_]|\\s*$))"
              + "|(?i:(?:ai[- ]generated|generated (?:by|with) (?:an? )?(?:ai|artificial)))");

  private static final Pattern COMPILED =
      Pattern.compile("程序自动(?:摘编|编写|生成)|(?:本期|本文|本刊|本页).{0,16}程序.{0,6}(?:摘编|生成|编写)");

  private static final Pattern MARK =
      Pattern.compile("(?m)^(?:digitalSourceType|aigc|AIGC|aiDisclosure|ai_generated)\\s*:");

  private Labels() {}

  static Stream<Find> missing(Page page) {
    String source = page.manuscript().source();
    boolean labelled =
        GENERATED.matcher(source).find()
            || COMPILED.matcher(source).find()
            || MARK.matcher(source).find();
    return labelled
        ? Stream.empty()
        : Stream.of(Find.at(Spot.of(1, page.manuscript().title().words())));
  }

  /// A label for eyes alone: the file has to carry one for machines too.
  static Stream<Find> unmarked(Page page) {
    String source = page.manuscript().source();
    Matcher label = GENERATED.matcher(source);
    if (!label.find() || MARK.matcher(source).find()) {
      return Stream.empty();
    }
    int line = (int) source.substring(0, label.start()).lines().count();
    return Stream.of(Find.at(Spot.of(Math.max(1, line), label.group())));
  }
}
