package org.chenbao.publish;

import static org.chenbao.publish.Reporter.article;
import static org.chenbao.publish.Reporter.claim;
import static org.chenbao.publish.Reporter.evidence;
import static org.chenbao.publish.Reporter.item;
import static org.chenbao.publish.Reporter.outlet;
import static org.chenbao.publish.Reporter.story;

import java.time.LocalDate;
import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Outlet;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Told;
import org.chenbao.model.Words;

/// An edition with every kind of block, role and mark, about companies that do not exist.
public final class Samples {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
  private static final Outlet YUNHAI = outlet("云海科技报", "yunhai.example", Tier.LEADING);
  private static final Outlet SHANLAN = outlet("山岚社", "shanlan.example", Tier.STANDARD);
  private static final Outlet MIRROR = outlet("快转网", "kuaizhuan.example", Tier.MINOR);
  private static final Outlet HARBOR = outlet("Harbor Wire", "harborwire.example", Tier.LEADING);
  private static final Outlet YUANSHAN = outlet("远山智能", "yuanshan.example", Tier.PRIMARY);
  private static final Outlet LARKSPUR = outlet("Larkspur AI", "larkspur.example", Tier.PRIMARY);

  private Samples() {}

  /// Cleared as an extractive edition of the example day.
  public static Ruling.Cleared ordinary() {
    return cleared(edition("extractive"));
  }

  /// The same stories as a language model's edition.
  public static Ruling.Cleared generated() {
    return cleared(edition("standard"));
  }

  public static Ruling.Cleared cleared(Edition edition) {
    return new Ruling.Cleared(
        edition,
        List.of(
            new Ruling.Check(
                "every-story-has-a-link",
                new Bilingual("每条都有链接", "each story has a link"),
                Ruling.Weight.HOLD,
                16,
                List.of()),
            new Ruling.Check(
                "desk-finds-nothing",
                new Bilingual("校对台没有意见", "the desk has nothing to say"),
                Ruling.Weight.REMARK,
                16,
                List.of(
                    Ruling.Fault.of(
                        new Bilingual("第 7 行，中文与数字之间少了空格", "line 7, a blank is missing"))))));
  }

  private static Edition edition(String writer) {
    var imprint =
        new Edition.Imprint(
            writer, author(writer), false, 1, true, List.of("远山智能", "Larkspur AI", "AI 日报"));
    var masthead =
        new Edition.Masthead(
            DAY,
            Language.ZH,
            "远山智能开源 H2 模型，Larkspur 融资 12 亿美元",
            List.of(
                "远山智能开源推理模型 H2，推理成本降低 72%",
                "Larkspur AI 完成 12 亿美元 D 轮融资，投后估值 150 亿美元", "“推荐投毒”攻击追踪：受影响的助手增至 9 款"),
            imprint);
    return new Edition(
        masthead,
        List.of(
            new Edition.Theme("开源模型再进一步", List.of(release())),
            new Edition.Theme("资本与市场", List.of(round())),
            new Edition.Theme("AI 安全", List.of(poison()))),
        List.of(
            new Edition.Group("大模型发布与开源", List.of(voice(), chip())),
            new Edition.Group("行业动态", List.of(titleOnly()))),
        List.of(
            new Removed(
                "s1",
                "H2 已被 40 家银行采用。",
                new Bilingual("来源未提到“40 家银行”", "no source has “40 家银行”"))));
  }

  private static Proof release() {
    Article own =
        article(
            "h2-release",
            YUANSHAN,
            Language.ZH,
            new Words(
                "远山智能开源 H2 模型",
                "",
                "远山智能 2 月 13 日开源新一代推理模型 H2。模型共 2360 亿参数，每次推理激活 210 亿。"
                    + "与上一代 H1 相比，单位 token 的推理成本降低 72%。\n"
                    + "权重以 Apache-2.0 许可证发布，可用于商业用途。"));
    Article report =
        article(
            "h2-report",
            YUNHAI,
            Language.ZH,
            new Words(
                "远山智能发布 H2：编程成绩追平闭源模型",
                "",
                "在 CodeArena 编程测试中，H2 取得 78.4 分，比上一代高 9.1 分，"
                    + "与最好的闭源模型相差不到 1 分。公司首席科学家沈知远表示：“长程推理不再是少数人的工具。”"));
    Article copy =
        article(
            "h2-copy", MIRROR, Language.ZH, new Words("H2 模型开源", "", "远山智能 2 月 13 日开源新一代推理模型 H2。"));
    Article wire =
        Reporter.paid(
            article(
                "h2-wire",
                HARBOR,
                Language.EN,
                new Words(
                    "Yuanshan opens weights of H2 reasoning model",
                    "",
                    "Yuanshan Intelligence released the weights of H2 on Friday. The model needs 8 GPUs"
                        + " with 80 GB of memory each, the company said. It has not published its"
                        + " training data.")));
    Story story =
        story(
            "s1",
            1,
            "开源模型再进一步",
            List.of(new Story.Copy("h2-release", "h2-copy")),
            own,
            report,
            copy,
            wire);
    return new Proof(
        story,
        claim("远山智能开源推理模型 H2，推理成本降低 72%", evidence(own, "单位 token 的推理成本降低 72%")),
        claim(own, "远山智能 2 月 13 日开源新一代推理模型 H2。"),
        List.of(
            new Block.Facts(
                "",
                List.of(
                    item("参数规模", claim(own, "模型共 2360 亿参数，每次推理激活 210 亿。")),
                    item("编程测试", claim(report, "在 CodeArena 编程测试中，H2 取得 78.4 分，比上一代高 9.1 分")),
                    item(
                        "开放方式",
                        claim(own, "权重以 Apache-2.0 许可证发布，可用于商业用途。"),
                        item(
                            "硬件",
                            claim(
                                "每块 80 GB 显存的 GPU 需 8 块",
                                evidence(
                                    wire, "The model needs 8 GPUs with 80 GB of memory each"))),
                        item(
                            "",
                            claim(
                                "训练数据未公布",
                                evidence(wire, "It has not published its training data.")))))),
            new Block.Insight(
                "深度解读 & 洞察",
                List.of(
                    claim(
                        "成本下降 72% 之后，长程推理的门槛主要在显存。",
                        evidence(own, "推理成本降低 72%"), evidence(wire, "8 GPUs with 80 GB")),
                    claim("若闭源模型不降价，差距将体现在服务而非分数上。"))),
            new Block.Impact(
                "影响",
                List.of(item("对开发者", claim("可在自有机器上部署，无须按量付费")), item("对云厂商", claim("推理价格或将下调"))))),
        List.of());
  }

  private static Proof round() {
    Article own =
        article(
            "series-d",
            LARKSPUR,
            Language.EN,
            new Words(
                "Larkspur raises $1.2 billion Series D",
                "",
                "Larkspur AI today announced a $1.2 billion Series D at a $15 billion post-money"
                    + " valuation. The round was led by Meridian Lake Capital. Annualised revenue"
                    + " has tripled to $640 million since March 2025."));
    Article report =
        article(
            "larkspur-d",
            SHANLAN,
            Language.ZH,
            new Words(
                "Larkspur AI 完成 D 轮融资",
                "",
                "Larkspur AI 完成 12 亿美元 D 轮融资，投后估值 150 亿美元。领投方为 Meridian Lake Capital，"
                    + "三家老股东跟投。公司称，年化收入已达 6.4 亿美元。"));
    return new Proof(
        story("s2", 2, "资本与市场", own, report),
        claim("Larkspur AI 完成 12 亿美元 D 轮融资", evidence(report, "Larkspur AI 完成 12 亿美元 D 轮融资")),
        claim(report, "Larkspur AI 完成 12 亿美元 D 轮融资，投后估值 150 亿美元。"),
        List.of(
            new Block.Facts(
                "",
                List.of(
                    item(
                        "领投方",
                        claim(
                            "Meridian Lake Capital",
                            evidence(report, "领投方为 Meridian Lake Capital"),
                            evidence(own, "led by Meridian Lake Capital"))),
                    item(
                        "投后估值",
                        claim("150 亿美元", evidence(own, "$15 billion post-money valuation"))))),
            new Block.Facts(
                "业务表现",
                List.of(
                    item(
                        "",
                        claim(
                            "年化收入 6.4 亿美元，自 2025 年 3 月以来增至三倍",
                            evidence(
                                own,
                                "Annualised revenue has tripled to $640 million since March"
                                    + " 2025."))))),
            new Block.Paragraph(claim(report, "三家老股东跟投。"))),
        List.of());
  }

  private static Proof poison() {
    Article before =
        article(
            "poison-before",
            YUNHAI,
            Language.ZH,
            new Words("“推荐投毒”攻击出现", "", "研究人员 2 月 12 日披露“推荐投毒”攻击，5 款助手受影响。"));
    Article now =
        article(
            "poison-now",
            YUNHAI,
            Language.ZH,
            new Words("“推荐投毒”追踪", "", "截至 2 月 13 日，受“推荐投毒”影响的助手增至 9 款。其中 4 款已修复。"));
    Told told =
        Reporter.told(
            "s0",
            LocalDate.of(2026, 2, 12),
            claim("研究人员披露“推荐投毒”攻击", evidence(before, "研究人员 2 月 12 日披露“推荐投毒”攻击")),
            claim(before, "研究人员 2 月 12 日披露“推荐投毒”攻击，5 款助手受影响。"),
            before);
    return new Proof(
        Reporter.following(story("s3", 3, "AI 安全", now), told),
        claim("“推荐投毒”攻击追踪：受影响的助手增至 9 款", evidence(now, "受“推荐投毒”影响的助手增至 9 款")),
        claim(now, "截至 2 月 13 日，受“推荐投毒”影响的助手增至 9 款。"),
        List.of(
            new Block.Facts("", List.of(item("修复进度", claim(now, "其中 4 款已修复。")))),
            new Block.Facts(
                "背景",
                List.of(item("2 月 12 日", claim(before, "研究人员 2 月 12 日披露“推荐投毒”攻击，5 款助手受影响。"))))),
        List.of());
  }

  private static Proof voice() {
    Article own =
        article(
            "voice",
            SHANLAN,
            Language.ZH,
            new Words(
                "青禾发布语音模型 Q-Voice 3",
                "青禾语音模型支持 34 种方言，首包延迟 90 毫秒。",
                "青禾今日发布 Q-Voice 3。模型支持 34 种方言，首包延迟 90 毫秒。"));
    return brief(
        "s4",
        own,
        claim("青禾发布语音模型 Q-Voice 3", evidence(own, "青禾发布语音模型 Q-Voice 3")),
        claim(own, "模型支持 34 种方言，首包延迟 90 毫秒。"));
  }

  private static Proof chip() {
    Article own =
        article(
            "chip",
            HARBOR,
            Language.EN,
            new Words(
                "Halden unveils inference chip",
                "",
                "Halden Robotics unveiled an inference chip, the HR-5, drawing 45 watts."));
    return brief(
        "s5",
        own,
        claim(
            "Halden 推出推理芯片 HR-5",
            evidence(own, "Halden Robotics unveiled an inference chip, the HR-5")),
        claim("功耗 45 瓦", evidence(own, "drawing 45 watts")));
  }

  private static Proof titleOnly() {
    Article own = article("title-only", MIRROR, Language.ZH, new Words("北辰云关闭免费档", "", ""));
    return brief("s6", own, claim(own, "北辰云关闭免费档"), claim(own, "北辰云关闭免费档"));
  }

  private static Proof brief(String id, Article article, Claim headline, Claim text) {
    return new Proof(story(id, 9, "行业动态", article), headline, text, List.of(), List.of());
  }

  private static Edition.Author author(String writer) {
    return writer.equals("extractive")
        ? Edition.Author.PROGRAM
        : new Edition.Author.Model(List.of("bluebell-3"));
  }
}
