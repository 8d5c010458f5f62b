package org.chenbao.edit;

import org.chenbao.model.Language;

/// The fixed words that an edition prints of its own accord, in both its languages.
public enum Wording {
  BACKGROUND("背景", "Background"),
  DISAGREEMENT("说法不一", "Accounts differ"),
  AGAINST("%s，较 %s（%s）", "%s, against %s (%s)"),
  AGAINST_LAST("%s，较上一轮", "%s, against the round before"),
  COMPARED("%s，对比", "%s, compared"),
  NEXT("下一步", "What is next"),
  DAYS("%d 天前", "%d days earlier"),
  MONTHS("%d 个月前", "%d months earlier"),
  SAID_BY("%s，%s称", "%s, according to %s"),
  INSIGHT("深度解读 & 洞察", "Analysis & insight"),
  IMPACT("影响", "Impact"),
  ADVICE("投资建议（模型观点）", "Investment view (a model's)"),
  ADVICE_WELCOME("可提投资建议", "investment advice is welcome"),
  ADVICE_UNWELCOME("不提投资建议", "no investment advice"),
  COLON("：", ": "),
  COMMA("，", ", "),
  BESIDE("，", "; "),
  LIST("、", ", "),
  AND("与", " and "),
  OTHERS("等", " and others"),
  FOREIGN_MARK("（英文原文）", " (in Chinese)"),
  SHORT_EDITION("今日简版", "Short edition"),
  NO_STORIES("今日暂无达到刊发标准的报道", "Nothing met the bar for print today");

  private final String chinese;
  private final String english;

  Wording(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /// The words in the edition's language.
  public String in(Language language) {
    return language == Language.EN ? english : chinese;
  }
}
