package org.chenbao.digest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chenbao.model.Article;

/// The stable sections that stories belong to, by the words of their titles and first lines.
final class Sections {
  private static final List<Map.Entry<String, Pattern>> SECTIONS =
      List.of(
          Map.entry(
              "AI 安全与治理",
              Pattern.compile(
                  "安全|攻击|投毒|漏洞|监管|治理|联合国|法案|标识|诉讼|隐私|(?i:safety|safeguard|security|regulat|lawsuit|attack|panel|privacy)")),
          Map.entry(
              "资本与公司",
              Pattern.compile(
                  "融资|估值|上市|股价|收购|财报|营收|亿美元|(?i:funding|valuation|raises|shares|acqui|revenue|ipo)")),
          Map.entry(
              "就业与社会",
              Pattern.compile(
                  "白领|就业|招聘|裁员|岗位|(?i:jobs|hiring|layoff|white-collar|workers|entry-level)")),
          Map.entry("具身智能与机器人", Pattern.compile("机器人|具身|人形|(?i:robot|humanoid)")),
          Map.entry(
              "算力与芯片",
              Pattern.compile(
                  "芯片|算力|推理成本|GPU|数据中心|英伟达|(?i:chip|nvidia|data cent|compute|blackwell)")),
          Map.entry(
              "大模型发布与开源",
              Pattern.compile(
                  "模型|开源|发布|(?i:model|open.?source|release|launch|gpt|gemini|claude|llm)")));

  private Sections() {}

  static String of(List<Article> reports) {
    String title = reports.getFirst().title();
    String all = title + " " + reports.stream().map(Article::title).reduce("", String::concat);
    return SECTIONS.stream()
        .filter(s -> s.getValue().matcher(title).find())
        .findFirst()
        .or(() -> SECTIONS.stream().filter(s -> s.getValue().matcher(all).find()).findFirst())
        .map(Map.Entry::getKey)
        .orElse("应用与行业");
  }
}
