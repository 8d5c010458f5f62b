package org.chenbao.edit.write;

import java.util.Map;
import java.util.stream.Collectors;

/// The English nouns for what Chinese words speak of: below a headline on a 模型, "the model" is
/// known.
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
          Map.entry("法院", "court"),
          Map.entry("法官", "judge"),
          Map.entry("诉讼", "lawsuit"),
          Map.entry("调查", "investigation"),
          Map.entry("协议", "deal agreement"),
          Map.entry("收购", "acquisition"),
          Map.entry("融资", "round"),
          Map.entry("裁员", "layoffs"),
          Map.entry("漏洞", "vulnerability"),
          Map.entry("攻击", "attack"),
          Map.entry("黑客", "hackers"),
          Map.entry("数据中心", "data center"));

  private Glosses() {}

  /// The nouns of what these words speak of.
  static String of(String chinese) {
    return NOUNS.entrySet().stream()
        .filter(noun -> chinese.contains(noun.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
