package org.chenbao.digest.theme;

import java.util.List;
import java.util.Map;
import org.chenbao.digest.event.Event;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Language;

/// The words that names of themes are made of.
final class Domains {
  /// A happening in fewer of an event's titles is told by the way.
  private static final double SHARE = 0.3;

  private static final Map<Section, Bilingual> NAMES =
      Map.of(
          Section.SAFETY, new Bilingual("AI 安全与治理", "Safety and governance"),
          Section.CAPITAL, new Bilingual("AI 资本市场", "Capital"),
          Section.ROBOTS, new Bilingual("具身智能", "Robots"),
          Section.COMPUTE, new Bilingual("算力与基础设施", "Compute"),
          Section.WORK, new Bilingual("AI 与就业", "Work"),
          Section.RESEARCH, new Bilingual("研究前沿", "Research"),
          Section.MODELS, new Bilingual("大模型", "Models"),
          Section.APPS, new Bilingual("AI 应用", "Applications"),
          Section.INDUSTRY, new Bilingual("行业动态", "Industry"));

  private static final Map<String, Bilingual> LABELS =
      Map.ofEntries(
          Map.entry("h:release", new Bilingual("新品发布", "releases")),
          Map.entry("h:opensource", new Bilingual("开源", "open source")),
          Map.entry("h:update", new Bilingual("升级", "updates")),
          Map.entry("h:raise", new Bilingual("融资", "funding")),
          Map.entry("h:valuation", new Bilingual("估值", "valuations")),
          Map.entry("h:ipo", new Bilingual("上市", "listings")),
          Map.entry("h:acquire", new Bilingual("收购", "acquisitions")),
          Map.entry("h:invest", new Bilingual("投资", "investment")),
          Map.entry("h:loan", new Bilingual("贷款", "loans")),
          Map.entry("h:earnings", new Bilingual("财报", "results")),
          Map.entry("h:revenue", new Bilingual("营收", "revenue")),
          Map.entry("h:surge", new Bilingual("上涨", "gains")),
          Map.entry("h:crash", new Bilingual("下跌", "falls")),
          Map.entry("h:sue", new Bilingual("诉讼", "lawsuits")),
          Map.entry("h:ruling", new Bilingual("裁决", "rulings")),
          Map.entry("h:ban", new Bilingual("禁令", "bans")),
          Map.entry("h:limit", new Bilingual("限制", "limits")),
          Map.entry("h:fine", new Bilingual("罚款", "fines")),
          Map.entry("h:investigate", new Bilingual("调查", "investigations")),
          Map.entry("h:warn", new Bilingual("警告", "warnings")),
          Map.entry("h:hack", new Bilingual("攻击", "attacks")),
          Map.entry("h:leak", new Bilingual("泄露", "leaks")),
          Map.entry("h:apologise", new Bilingual("致歉", "apologies")),
          Map.entry("h:layoff", new Bilingual("人事变动", "staff changes")),
          Map.entry("h:hire", new Bilingual("招聘", "hiring")),
          Map.entry("h:resign", new Bilingual("人事变动", "staff changes")),
          Map.entry("h:appoint", new Bilingual("人事变动", "staff changes")),
          Map.entry("h:cooperate", new Bilingual("合作", "partnerships")),
          Map.entry("h:deal", new Bilingual("协议", "deals")),
          Map.entry("h:contract", new Bilingual("订单", "contracts")),
          Map.entry("h:supply", new Bilingual("供应", "supply")),
          Map.entry("h:cut", new Bilingual("降价与削减", "cuts")),
          Map.entry("h:increase", new Bilingual("涨价", "price rises")),
          Map.entry("h:study", new Bilingual("新研究", "studies")),
          Map.entry("h:survey", new Bilingual("民调", "polls")),
          Map.entry("h:predict", new Bilingual("预测", "forecasts")),
          Map.entry("h:build", new Bilingual("建设", "construction")),
          Map.entry("h:integrate", new Bilingual("接入", "integrations")),
          Map.entry("h:test", new Bilingual("测试", "tests")),
          Map.entry("h:outage", new Bilingual("故障", "outages")),
          Map.entry("h:fix", new Bilingual("修复", "fixes")),
          Map.entry("h:replace", new Bilingual("替代", "replacement")));

  private Domains() {}

  static String name(Section section, Language language) {
    return NAMES.getOrDefault(section, new Bilingual("", "")).in(language);
  }

  /// What happens in an event, as far as there are words for it here.
  static List<String> labels(Event event, Language language) {
    return event.traits().happenings().entrySet().stream()
        .filter(e -> e.getValue() >= SHARE * event.reports().size())
        .map(Map.Entry::getKey)
        .sorted()
        .filter(LABELS::containsKey)
        .map(h -> LABELS.getOrDefault(h, new Bilingual("", "")).in(language))
        .distinct()
        .toList();
  }
}
