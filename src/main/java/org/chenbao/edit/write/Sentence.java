package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quotes;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// A sentence of a report that might be printed.
///
/// @param index its number in the field, 0 for the first
/// @param printed its words after trimming
record Sentence(Article article, Field field, Place place, int index, String printed) {
  private static final Pattern PERSONAL =
      Pattern.compile(
          "我们|笔者|小编|小伙伴(?!投稿|反馈|爆料)|[，：]我(?![国军省市县校])|^作者|^(?:我|大家|你|您)|[？?]|[！!]$|\\b(?:I|we|We|our|Our|us|me|my|My|I['’]m|[Yy]ou|[Yy]our|[Pp]lease)\\b");

  /// How a writer warms up or comments: it states nothing.
  private static final Pattern RHETORIC =
      Pattern.compile(
          "^(?:很长一段时间|假如|假设|想象|试想|不妨|先看|来看|再看|说回|回到|换句话说|换言之|说白了|可以说|也就是说|看起来|听起来|现在|近(?:一|两|几)?年|近年来|截至发稿|每一年"
              + "|随着|传统的|国内(?!首)|业内|业界|行业|长期以来|一直以来|过去几|过去，|毫无疑问|众所周知|事实上|其实|显然|或许|也许|值得期待|有意思的是|有趣的是|难怪|从.{2,12}来看|简单来说|说到底|不难|在国内|自从)"
              + "|让人|令人|摆到了|耐人寻味|拭目以待|不言而喻|意味深长|不得不|没想到|堪称|可谓|无疑|未来可期|帷幕|指日可待|赛道|赋能|痛点|拥抱[^，。]{0,12}生态|灵活多样|史诗级|风向标|聚光灯|风口|划时代|新篇章|新纪元|新标杆|引领|盛宴|破防|助力[^，。]{2,24}(?:完成|发展|落地|普及|升级|转型)|全面赋能|一骑绝尘|遥遥领先|意味着|竭尽所能|密集布局|之所以|有说法|有观点|革新|加速[^，。]{2,14}(?:落地|创新)|规模化(?:应用|落地)的?(?:瓶颈|需求)|全力以赴|感谢|强有力|深夜|甩出|祭出|杀疯|刷屏|狂飙|炸场|第一批网友|没有更多关于|很少人|(?:引发|引起)(?:了)?(?:市场|业内|业界|外界|社会)?(?:的)?(?:广泛|热烈|高度|极大)?(?:的)?(?:讨论|热议|关注)。$|掀起.{0,8}热潮|持续推进.{0,10}(?:落地|发展)|改变了世界|指明了方向|巨大潜力|可以预见|迫在眉睫|下期视频|榨干|白嫖|薅羊毛|诺奖级|提出了?更高的?要求|^无论是"
              + "|为[^，。]{2,40}提供了?[^，。、]{0,10}(?:支撑|保障|助力)等?。$|(?:未|拒绝|没有|不予|未予).{0,24}(?:回应|置评|评论|透露)(?!的|称)|边界。$"
              + "|(?:^|[，；：])(?:第一(?:[，：]|个[^，]{0,8}[是，])|一是|首先)(?!.*(?:第二|二是|其次|然后|再))"
              + "|^据[^，]{2,10}此前(?:报道|消息)|口径(?:并)?不(?:一样|一致|相同)。$|，难点(?:在|是)|^(?:Moving forward|From there|Naturally), |^To (?:get started|give an idea)\\b|^If true,|^Ars\\b|^(?:Supposedly|Apparently|Presumably),|^(?:Imagine|Suppose|Consider|Picture|Perhaps|Maybe|Of course|In other words|Let['’]s|Look at"
              + "|First|Others|Most|Many|Almost|Nearly every|Not all|Every|Everyone|Everybody|Nobody|People|Anyone"
              + "|Even|Sure|Yes|No|Well|Clearly|Obviously|Interestingly|Honestly|Frankly|To be|Whether"
              + "|To put|In short|Make no mistake|Just|Key|What|Why|How|Evaluate|Try|Discover|Explore|Download|Check out|Turns out|Simply|Enabling|Offering|Plus|As if|For one thing,|For another,|In (?:other words|the (?:first|second|other) case),) "
              + "|^[A-Z][\\w’'/“”\" -]{2,60}: |^\\(|^(?:In comparison|To hear)\\b|(?:would|does|is|was)n['’]t exactly|comes? (?:on the heels|as |amid )|good sign|(?i:tl;dr|dropped a|interestingly|\\bit seems\\b|seems like|the answer|no wonder|turns out|of course|helluva"
              + "|bombshell|shockwaves?|game.?changer|whimsical|feel magical|leaning into|long-?time partners|wants? a slice|time will tell|remains to be seen"
              + "|finally here|thrilled|excited to|proud to|major win|it['’]s (?:simple|clear|easy|hard|no|also)|about more than (?:just|one)|broader debate|breaks? down into|(?:made|announced|unveiled|shared) (?:a (?:series|number|slew|host|range|bunch) of|several) (?:announcements|updates|changes|features)|walked through|raised? (?:fresh|new) questions|joy and chaos|sparked? debate|not clear|unclear|happen to be"
              + "|declined to (?:comment|say|specify|share|disclose|confirm|elaborate|name|provide|answer)|for comment|wake-up call|request for comment|did(?:n['’]t| not) (?:say|respond|reply)"
              + "|ha(?:s|ve) (?:not|yet to) (?:respond|repl|confirm))");

  /// A line of a list: 超长上下文：支持…; in a title who speaks stands there.
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?!.*(?:宣布|称|表示|说|指出|问|答|显示|(?<!第)[是为])：)[^，。：“「《]{2,14}：(?![“「])"
              + "|^\\p{IsHan}{2,6}[，、]\\p{IsHan}{2,6}：|：[^。：“「《]{2,60}：");

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "关注公众号|将持续关注|讨论热度|Hacker News 用户|星标|点个?赞|扫码|二维码|点击(?:阅读|查看|下载|这里)|阅读原文|未经授权|版权所有|责任编辑|商务合作|广告|赞助|推广"
              + "|优惠码|限时优惠|优惠券|领券|国补|点此|下单|延伸阅读|将(?:持续)?关注(?:后续|此事|更多)|订阅(?:我们|本刊|邮件)|转载请|免责声明|仅供参考|加入.{0,6}群|原文链接|更多(?:资讯|精彩)"
              + "|作者[:：]|编辑[:：]|来源[:：]|图源|本文"
              + "|(?i:subscribe|newsletter|sign up|click here|read more|all rights reserved|sponsored"
              + "|advertis|follow us|cookies?|promo code|affiliate|this article|this post|this episode|podcast|learn (?:how|more)|join us|register (?:now|for)|terms of|forward-looking|form 10-[kq]|helps? (?:organi[sz]ations|companies|businesses) of (?:any|all) sizes?|assumes no obligation|additional information)");
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\p{IsEmoji_Presentation}|\\\\[\\[\\]*_()`]|[↑↓▲▼►▶←｜]|&[a-z]{2,6};|@\\w|\\*|\\(\\$\\)|</?[a-zA-Z][^>]*>|\\]\\(|https?:|www\\.|```|\\{\\{|\\$\\{|\\d+ ?条评论|\\d\\. \\d|\\|.*\\|");
  private static final Pattern ENDS =
      Pattern.compile("(?<![.…])(?<![：:，,、] ?\\d{1,2})[。！!.][”」』)）\"’*]*$");
  private static final Pattern QUIP =
      Pattern.compile(
          "[^“”\"]{2,90}\\b(?:said|says|quotes|quoted|declar\\w+|calls|called)\\b[^“”\"]{0,40}[“\"][^“”\"]{3,45}[”\"]\\.?");
  private static final double MOST_QUOTED = 0.85;

  /// Teasers that tell what happened have more characters.
  private static final int SLOGAN = 40;

  private static final int SHORTEST_CHINESE = 10;
  private static final int LONGEST_CHINESE = 130;
  private static final int SHORTEST_ENGLISH = 35;
  private static final int LONGEST_ENGLISH = 320;

  /// True where the sentence says something alone and a reader would want to read it.
  boolean printable() {
    return telling() && !Dangling.in(printed);
  }

  /// True where it says something that a reader would want to read, to whoever knows what it points
  /// at.
  boolean telling() {
    return sound()
        && !PERSONAL.matcher(Dangling.unquoted(printed)).find()
        && !RHETORIC.matcher(printed).find()
        && (field == Field.TITLE || !ITEM.matcher(printed).find())
        && !isSlogan()
        && !isOnlyQuoted()
        && !isQuip()
        && !Fragments.in(printed)
        && !(field == Field.TEXT && Fragments.haveSeam(printed, article.words().text()))
        && (field == Field.TITLE || !Generality.in(printed));
  }

  /// True for a whole sentence of the report itself, which a writer who knows the others may use.
  boolean sound() {
    return ENDS.matcher(printed).find()
        && fits()
        && !MARKUP.matcher(printed).find()
        && !BOILERPLATE.matcher(printed).find()
        && isPaired("“", "”")
        && isPaired("「", "」")
        && article.findings().stream()
            .noneMatch(f -> f.place().overlaps(place) && field == Field.TEXT);
  }

  /// A quotation that was cut in two says what nobody said.
  private boolean isPaired(String opening, String closing) {
    return printed.split(opening, -1).length == printed.split(closing, -1).length;
  }

  /// True for a teaser that is one short line: it wants to be clicked, and tells nothing.
  private boolean isSlogan() {
    return field == Field.SUMMARY
        && language() == Language.ZH
        && article.words().summary().length() < SLOGAN;
  }

  /// True for a few words of somebody's that are repeated because they sound well.
  private boolean isQuip() {
    return QUIP.matcher(printed).matches()
        && Quantities.in(printed).stream()
            .noneMatch(q -> q.amount().low().compareTo(BigDecimal.ONE) > 0);
  }

  /// True where almost all of it is somebody's words, and it does not say whose.
  private boolean isOnlyQuoted() {
    int quoted = Quotes.in(printed).stream().mapToInt(q -> q.end() - q.start()).sum();
    return quoted > MOST_QUOTED * printed.length();
  }

  /// Its own language: a report may be introduced in another one than it is written in.
  Language language() {
    return Scripts.language(printed);
  }

  /// The sentence as a claim, bound to its place.
  Claim claim() {
    return new Claim(printed, List.of(article.evidence(field, place)));
  }

  private boolean fits() {
    int length = printed.length();
    return language() == Language.ZH
        ? length >= SHORTEST_CHINESE && length <= LONGEST_CHINESE
        : length >= SHORTEST_ENGLISH && length <= LONGEST_ENGLISH;
  }
}
