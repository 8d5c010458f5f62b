package org.chenbao.digest.theme;

import java.util.List;
import java.util.Map;
import org.chenbao.digest.event.Event;
import org.chenbao.model.Language;

/// The words that names of themes are made of.
final class Domains {
  /// A happening in fewer of an event's titles is told by the way.
  private static final double SHARE = 0.3;

  private record Words(String chinese, String english) {
    String in(Language language) {
      return language == Language.EN ? english : chinese;
    }
  }

  private static final Map<Section, Words> NAMES =
      Map.of(
          Section.SAFETY, new Words("AI 安全与治理", "Safety and governance"),
          Section.CAPITAL, new Words("AI 资本市场", "Capital"),
          Section.ROBOTS, new Words("具身智能", "Robots"),
          Section.COMPUTE, new Words("算力与基础设施", "Compute"),
          Section.WORK, new Words("AI 与就业", "Work"),
          Section.RESEARCH, new Words("研究前沿", "Research"),
          Section.MODELS, new Words("大模型", "Models"),
          Section.APPS, new Words("AI 应用", "Applications"),
          Section.INDUSTRY, new Words("行业动态", "Industry"));

  private static final Map<String, Words> LABELS =
      Map.ofEntries(
          Map.entry("h:release", new Words("新品发布", "releases")),
          Map.entry("h:opensource", new Words("开源", "open source")),
          Map.entry("h:update", new Words("升级", "updates")),
          Map.entry("h:raise", new Words("融资", "funding")),
          Map.entry("h:valuation", new Words("估值", "valuations")),
          Map.entry("h:ipo", new Words("上市", "listings")),
          Map.entry("h:acquire", new Words("收购", "acquisitions")),
          Map.entry("h:invest", new Words("投资", "investment")),
          Map.entry("h:loan", new Words("贷款", "loans")),
          Map.entry("h:earnings", new Words("财报", "results")),
          Map.entry("h:revenue", new Words("营收", "revenue")),
          Map.entry("h:surge", new Words("上涨", "gains")),
          Map.entry("h:crash", new Words("下跌", "falls")),
          Map.entry("h:sue", new Words("诉讼", "lawsuits")),
          Map.entry("h:ruling", new Words("裁决", "rulings")),
          Map.entry("h:ban", new Words("禁令", "bans")),
          Map.entry("h:limit", new Words("限制", "limits")),
          Map.entry("h:fine", new Words("罚款", "fines")),
          Map.entry("h:investigate", new Words("调查", "investigations")),
          Map.entry("h:warn", new Words("警告", "warnings")),
          Map.entry("h:hack", new Words("攻击", "attacks")),
          Map.entry("h:leak", new Words("泄露", "leaks")),
          Map.entry("h:apologise", new Words("致歉", "apologies")),
          Map.entry("h:layoff", new Words("人事变动", "staff changes")),
          Map.entry("h:hire", new Words("招聘", "hiring")),
          Map.entry("h:resign", new Words("人事变动", "staff changes")),
          Map.entry("h:appoint", new Words("人事变动", "staff changes")),
          Map.entry("h:cooperate", new Words("合作", "partnerships")),
          Map.entry("h:deal", new Words("协议", "deals")),
          Map.entry("h:contract", new Words("订单", "contracts")),
          Map.entry("h:supply", new Words("供应", "supply")),
          Map.entry("h:cut", new Words("降价与削减", "cuts")),
          Map.entry("h:increase", new Words("涨价", "price rises")),
          Map.entry("h:study", new Words("新研究", "studies")),
          Map.entry("h:survey", new Words("民调", "polls")),
          Map.entry("h:predict", new Words("预测", "forecasts")),
          Map.entry("h:build", new Words("建设", "construction")),
          Map.entry("h:integrate", new Words("接入", "integrations")),
          Map.entry("h:test", new Words("测试", "tests")),
          Map.entry("h:outage", new Words("故障", "outages")),
          Map.entry("h:fix", new Words("修复", "fixes")),
          Map.entry("h:replace", new Words("替代", "replacement")));

  private Domains() {}

  static String name(Section section, Language language) {
    return NAMES.getOrDefault(section, new Words("", "")).in(language);
  }

  /// What happens in an event, as far as there are words for it here.
  static List<String> labels(Event event, Language language) {
    return event.traits().happenings().entrySet().stream()
        .filter(e -> e.getValue() >= SHARE * event.reports().size())
        .map(Map.Entry::getKey)
        .sorted()
        .filter(LABELS::containsKey)
        .map(h -> LABELS.getOrDefault(h, new Words("", "")).in(language))
        .distinct()
        .toList();
  }
}
