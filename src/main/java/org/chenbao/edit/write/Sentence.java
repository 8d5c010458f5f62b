package org.chenbao.edit.write;

import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.language.Quotes;
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
  private static final Pattern DANGLING =
      Pattern.compile(
          "^(?:他|她|它|其(?!他|余|次|实)|该|此(?!前|外)|这|那|前者|后者|上述|对此|为此|因此|所以|而|但|并|且|也|还|则|从而"
              + "|以及|其中|如果|例如|比如|当时|届时|接下来|随后|之后|最后|首先|其次|一方面|另一方面|双方|两者|二者|两家)"
              + "|(?:他|她|其)(?:还|也|并)?(?:表示|说|称|指出|认为|强调|补充|写道)"
              + "|\\b(?:he|she|they) (?:said|says|added|told|wrote|remarked|noted|continued)\\b"
              + "|^(?:He|She|It|They|This|That|These|Those|Its|His|Her|Their|But|And|Or|So|Then|Such|There"
              + "|Here|Both|Neither|Instead|For example|If|As such|Still|Yet|Now|Another|Once|You|Your) ");
  private static final Pattern PERSONAL =
      Pattern.compile("^(?:我|我们|笔者|小编|大家|你|您)|\\b(?:I|we|our|us|my)\\b|[？?]$|^(?:We|Our|I) ");

  /// How a writer warms up: it states nothing.
  private static final Pattern RHETORIC =
      Pattern.compile(
          "^(?:假如|假设|想象|试想|不妨|先看|来看|再看|说回|回到|换句话说|换言之|说白了|可以说|也就是说|看起来|听起来|现在|近两年|近年来"
              + "|毫无疑问|众所周知|事实上|其实|显然|或许|也许|值得期待|有意思的是|有趣的是)"
              + "|让人|令人|摆到了|耐人寻味|拭目以待|不言而喻|意味深长"
              + "|^(?:Imagine|Suppose|Consider|Picture|Perhaps|Maybe|Of course|In other words|Let's|Look at) ");

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "关注公众号|扫码|二维码|点击(?:阅读|查看|下载|这里)|阅读原文|未经授权|版权所有|责任编辑|商务合作|广告|赞助|推广"
              + "|优惠码|限时优惠|订阅(?:我们|本刊|邮件)|转载请|免责声明|仅供参考|加入.{0,6}群|原文链接|更多(?:资讯|精彩)"
              + "|作者[:：]|编辑[:：]|来源[:：]|图源|本文"
              + "|(?i:subscribe|newsletter|sign up|click here|read more|all rights reserved|sponsored"
              + "|advertis|follow us|cookies?|promo code|affiliate|this article|terms of)");
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][^>]*>|\\]\\(|https?:|www\\.|```|\\{\\{|\\$\\{|\\d+ ?条评论|\\|.*\\|");
  private static final Pattern ENDS = Pattern.compile("[。！!.…”」』)）\"’]$");
  private static final double MOST_QUOTED = 0.85;
  private static final int SHORTEST_CHINESE = 10;
  private static final int LONGEST_CHINESE = 130;
  private static final int SHORTEST_ENGLISH = 35;
  private static final int LONGEST_ENGLISH = 320;

  /// True where the sentence says something alone and a reader would want to read it.
  boolean printable() {
    return ENDS.matcher(printed).find()
        && fits()
        && !dangles()
        && !MARKUP.matcher(printed).find()
        && !PERSONAL.matcher(printed).find()
        && !RHETORIC.matcher(printed).find()
        && !BOILERPLATE.matcher(printed).find()
        && isPaired("“", "”")
        && isPaired("「", "」")
        && !isOnlyQuoted()
        && article.findings().stream()
            .noneMatch(f -> f.place().overlaps(place) && field == Field.TEXT);
  }

  /// A quotation that was cut in two says what nobody said.
  private boolean isPaired(String opening, String closing) {
    return printed.split(opening, -1).length == printed.split(closing, -1).length;
  }

  /// True where almost all of it is somebody's words, and it does not say whose.
  private boolean isOnlyQuoted() {
    int quoted = Quotes.in(printed).stream().mapToInt(q -> q.end() - q.start()).sum();
    return quoted > MOST_QUOTED * printed.length();
  }

  /// True where the sentence points at something said before it.
  boolean dangles() {
    return DANGLING.matcher(printed).find();
  }

  /// True for a report in Chinese.
  boolean chinese() {
    return article.origin().language() == Language.ZH;
  }

  /// The sentence as a claim, bound to its place.
  Claim claim() {
    return new Claim(printed, List.of(article.evidence(field, place)));
  }

  private boolean fits() {
    int length = printed.length();
    return chinese()
        ? length >= SHORTEST_CHINESE && length <= LONGEST_CHINESE
        : length >= SHORTEST_ENGLISH && length <= LONGEST_ENGLISH;
  }
}
