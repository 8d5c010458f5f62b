package org.chenbao.edit.write;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The English nouns for what a headline speaks of: below one on a 模型 "the model" is known, and
/// "the lawsuit" where somebody sues.
final class Glosses {
  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("模型", "model"),
          Map.entry("芯片", "chip"),
          Map.entry("应用", "app"),
          Map.entry("工具", "tool"),
          Map.entry("功能", "feature"),
          Map.entry("平台", "platform"),
          Map.entry("智能体", "agent"),
          Map.entry("机器人", "robot"),
          Map.entry("眼镜", "glasses"),
          Map.entry("法案", "bill"),
          Map.entry("起诉", "lawsuit complaint suit state’s state's"),
          Map.entry("行政令", "order"),
          Map.entry("行政命令", "order"),
          Map.entry("发布", "release launch"),
          Map.entry("推出", "release launch feature"),
          Map.entry("开源", "release"),
          Map.entry("上市", "offering filing ipo"),
          Map.entry("ipo", "offering filing"),
          Map.entry("入侵", "attack hack hackers breach"),
          Map.entry("攻击", "attack hackers"),
          Map.entry("音箱", "speaker"),
          Map.entry("规范", "specification spec"),
          Map.entry("手机", "phone"),
          Map.entry("系统", "system os"),
          Map.entry("助手", "assistant"),
          Map.entry("插件", "plugin plugins"),
          Map.entry("基金", "fund"),
          Map.entry("调查结果", "survey"),
          Map.entry("民调", "survey poll"),
          Map.entry("禁令", "ban order"),
          Map.entry("法院", "court"),
          Map.entry("法官", "judge"),
          Map.entry("诉讼", "lawsuit"),
          Map.entry("调查", "investigation"),
          Map.entry("协议", "deal agreement"),
          Map.entry("收购", "acquisition deal"),
          Map.entry("融资", "round funding financing deal"),
          Map.entry("裁员", "layoffs cuts"),
          Map.entry("漏洞", "vulnerability"),
          Map.entry("黑客", "hackers"),
          Map.entry("数据中心", "data center"),
          Map.entry(" sue", "lawsuit complaint suit"),
          Map.entry(" raise", "round funding"),
          Map.entry("acqui", "acquisition deal"),
          Map.entry(" to buy ", "acquisition deal"),
          Map.entry("launch", "release"),
          Map.entry("releas", "launch"),
          Map.entry("unveil", "release launch"),
          Map.entry("introduc", "release launch"),
          Map.entry("hack", "attack breach hackers"),
          Map.entry("resign", "departure exit"),
          Map.entry("lays off", "layoffs cuts"));

  private Glosses() {}

  /// The nouns of what these words speak of.
  static String of(String told) {
    String lower = told.toLowerCase(Locale.ROOT);
    return NOUNS.entrySet().stream()
        .filter(noun -> lower.contains(noun.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
