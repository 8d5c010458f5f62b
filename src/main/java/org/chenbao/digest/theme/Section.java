package org.chenbao.digest.theme;

import org.chenbao.model.Language;

/// The stable sections of an edition.
public enum Section {
  SAFETY("AI 安全与治理", "AI safety and governance"),
  CAPITAL("资本与公司", "Capital and companies"),
  ROBOTS("具身智能与机器人", "Robots and embodied AI"),
  COMPUTE("算力与芯片", "Compute and chips"),
  WORK("就业与社会", "Work and society"),
  RESEARCH("研究与前沿", "Research"),
  MODELS("大模型发布与开源", "Models and open source"),
  APPS("AI 应用与商业化", "Applications and business"),
  INDUSTRY("行业动态", "Industry");

  private final String chinese;
  private final String english;

  Section(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /// The section's name as printed.
  public String in(Language language) {
    return language == Language.EN ? english : chinese;
  }
}
