package org.chenbao.edit.title;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// Shortens a title by leaving clauses out; the words that stay are the title's own.
///
/// A 今日 or 昨天 right before an act goes too: it is another day when the edition is read, and the
/// statement stays true without it. Anywhere else (今天的 AI, 今日起, 那年今日) it is part of what is said.
/// So does 重磅 before an act: it says how loud, not what.
///
/// @param head what stands
/// @param rest what was left out behind it, empty where there is nothing
public record Headline(String head, String rest) {
  /// The 28 Chinese characters, in columns.
  public static final int WIDEST_CHINESE = 56;

  /// The same in English, where a word takes more.
  public static final int WIDEST_ENGLISH = 96;

  private static final int NARROWEST = 12;

  private static final Pattern SITE =
      Pattern.compile(
          "(?:\\s+[-–—|]{1,2}\\s+|\\s*[_|｜丨]\\s*)(?:[^-–—|_｜丨]{2,24})$|\\s+--\\s+.{2,40}$"
              + "|(?<=[\\p{IsHan}》])\\s+[-–—]\\s+[A-Z][A-Za-z.'’& ]{2,36}$"
              + "|[（(](?:附|多图|图|视频|组图|全文)[^）)]{0,8}[）)]$"
              + "|[（(][A-Z][A-Za-z .]{2,24}[）)]$");

  /// A rubric, an agency's day, or a cry before the news.
  private static final Pattern SHOUT =
      Pattern.compile(
          "^(?:【[^】]{1,12}】|\\[[^\\]]{1,12}\\]|[^|｜丨，。：]{2,16}\\s*[｜丨]\\s*|(?=\\p{IsHan})[^|，。：]{2,12}\\s*\\|\\s*"
              + "|(?:转载|编译|突发|重磅|刚刚|独家|快讯|视频|官宣|最新)(?:[！!：:｜|，,]\\s*|\\s+)|刚刚(?=[A-Z])"
              + "|[^，。：；？！!?\\dA-Za-z不没未否假谣传停]{1,7}[！!]+\\s*)");

  /// An agency's whole headline within its brackets, or a title wholly within marks.
  private static final Pattern BRACKETED =
      Pattern.compile("^【([^】]{13,})】.*$|^[「“]([^」”「“]+)[」”]$");

  /// What some feeds write before a quotation mark: a \\"coach\\".
  private static final Pattern ESCAPED = Pattern.compile("\\\\+(?=[\"'])");

  private static final Pattern LOUD =
      Pattern.compile("(?:重磅|震撼|强势|惊艳|隆重|突然)(?=发布|推出|上线|开源|亮相|登场|官宣|升级|宣布|更新)");

  /// A day that is another when the edition is read; what is told without it stays true.
  private static final Pattern TODAY =
      Pattern.compile(
          "(?<![如至迄到当现那从“《「])(?:今日|今天|昨日|昨天)(?=正式|全面|宣布|发布|推出|上线|开源|放出|开放|开售|公测|启动|官宣|提交|公布"
              + "|披露|表示|签署|完成|下架|下线|上市|首批|把)");

  /// Words that praise or frighten instead of telling.
  private static final Pattern BAIT =
      Pattern.compile(
          "[？?]|竟|震惊|惊呆|疯|炸|王炸|史诗|吓|刷屏|逆天|封神|杀来|杀入|杀疯|颠覆|引爆|狂飙|爆火|神器|天花板|大爆发|放大招|来了|尴尬|黑马|剑指|巅峰|掀桌|杀手锏|神话|新高地|里程碑"
              + "|强强联手|！.*！|重磅|(?i:you won't believe|must.?see|game.?chang|insane)");

  /// What an English sentence goes on with that can be left out: what was done is as true without.
  private static final Pattern ADJUNCT =
      Pattern.compile(
          ",? (?=(?:tasked with|aimed at|designed to|amid|even as|as part of|following"
              + "|just (?:\\w+ )?(?:days|weeks|months|years) after)\\b)"
              + "|(?=, according to (?:[a-z]+ ){0,3}(?:from |by |in )?(?:The |the )?[A-Z][^,]{2,30}$)");

  /// What somebody named is, between commas, and who of many: Anthropic, a US startup, has raised.
  private static final Pattern ASIDE =
      Pattern.compile(
          " (?:including|such as) (?:[A-Z][^,]{1,30}, )+and [A-Z][\\w.]*(?: [A-Z][\\w.]*)?(?= (?:is|has|are|have|will)\\b)"
              + "|(?<=[A-Z][\\w.-]{1,30}), (?:an?|the) (?:[^, ]+ ){0,2}[^, ]+,(?= (?:is|has|have|was|will|[a-z]+(?:ed|s))\\b)");

  /// Shortens a title to a headline, as wide as its own language needs.
  public static Headline of(String title) {
    String bare = bare(title);
    int widest = widest(bare);
    return Clauses.of(bare)
        .standing()
        .filter(h -> fits(h, widest))
        .max(Comparator.comparingDouble(h -> merit(h, widest)))
        .or(() -> plain(bare))
        .orElseGet(() -> leastWide(bare));
  }

  /// The title up to what can be left out, where that is narrow enough.
  private static Optional<Headline> plain(String bare) {
    return plainer(bare).filter(h -> fits(h, widest(bare))).findFirst();
  }

  /// The title without its asides, up to what can be left out.
  private static Stream<Headline> plainer(String bare) {
    String brief = ASIDE.matcher(bare).replaceAll("");
    Stream<Headline> cut =
        Stream.of(bare, brief)
            .flatMap(words ->
                ADJUNCT
                    .matcher(words)
                    .results()
                    .map(at ->
                        new Headline(words.substring(0, at.start()), words.substring(at.end()))));
    return Stream.concat(cut, Stream.of(new Headline(brief, "")))
        .filter(h -> Deeds.in(h.head()) && width(h.head()) > NARROWEST);
  }

  /// Where no part is narrow enough, the narrowest that begins the title and tells as much.
  private static Headline leastWide(String bare) {
    return Stream.concat(
            Clauses.of(bare)
                .standing()
                .filter(h -> bare.startsWith(h.head()) && Deeds.told(h.head())),
            plainer(bare))
        .filter(h -> width(h.head()) > NARROWEST)
        .min(Comparator.comparingInt(h -> width(h.head())))
        .orElseGet(() -> new Headline(close(bare), ""));
  }

  /// Splits a title where what happened turns to detail, for one line; the rest is empty where it
  /// tells nothing.
  public static Headline split(String title) {
    String bare = bare(title);
    List<Headline> standing =
        Clauses.of(bare)
            .standing()
            .filter(h -> bare.startsWith(h.head()) && fits(h, widest(bare)))
            .filter(h -> Deeds.told(h.head()) && isDetail(h, bare) && isOne(h, bare))
            .toList();
    return standing.isEmpty() ? new Headline(of(title).head(), "") : standing.getLast();
  }

  /// True where both parts are one piece of news, and the first names whom the title names.
  private static boolean isOne(Headline split, String bare) {
    return !bare.startsWith("；", split.head().length())
        && (!Names.in(split.head()).isEmpty() || Names.in(split.rest()).isEmpty());
  }

  /// A colon announces a detail, which then need not be an act.
  private static boolean isDetail(Headline split, String bare) {
    String rest = split.rest();
    boolean announced = bare.startsWith("：", split.head().length()) && isTelling(rest);
    return width(rest) >= NARROWEST
        && (Deeds.in(rest) || Deeds.measured(rest) || announced)
        && !isBait(rest);
  }

  /// True where words name somebody or count something.
  public static boolean isTelling(String words) {
    return Deeds.measured(words) || !Names.in(words).isEmpty();
  }

  /// The shorter wordings of a headline that stand alone, the longest first, itself included.
  public static List<String> wordings(String headline) {
    return Clauses.of(headline)
        .standing()
        .map(Headline::head)
        .filter(h -> h.equals(headline) || Deeds.told(h))
        .sorted(Comparator.comparingInt(Headline::width).reversed())
        .toList();
  }

  /// True where words shout, tease or ask.
  public static boolean isBait(String words) {
    return BAIT.matcher(words).find();
  }

  /// The widest headline in the words' language.
  public static int widest(String words) {
    return Scripts.language(words) == Language.ZH ? WIDEST_CHINESE : WIDEST_ENGLISH;
  }

  /// The title without the site's name and without shouting, as the house sets it.
  public static String bare(String title) {
    String whole =
        BRACKETED.matcher(ESCAPED.matcher(title.strip()).replaceAll("")).replaceFirst("$1$2");
    String own = most(SITE.matcher(whole).replaceFirst(""), whole);
    String quiet = most(SHOUT.matcher(own).replaceFirst(""), own);
    String lasting = TODAY.matcher(LOUD.matcher(quiet).replaceAll("")).replaceAll("");
    return Typography.of(lasting.strip());
  }

  /// What was cut, where it still is the greater part: a site's name is short.
  private static String most(String cut, String whole) {
    return width(cut) >= NARROWEST && 2 * width(cut) >= width(whole) ? cut : whole;
  }

  /// Columns on a terminal or a page: two for a wide character, one for any other.
  public static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  private static boolean fits(Headline headline, int widest) {
    int width = width(headline.head());
    return width >= NARROWEST && width <= widest;
  }

  /// Who did what first, then how much, then all that has room.
  private static double merit(Headline headline, int widest) {
    String head = headline.head();
    return (Deeds.told(head) ? 2 : 0)
        + (Deeds.measured(head) ? 0.5 : 0)
        - (isBait(head) ? 1.5 : 0)
        + width(head) / (double) widest;
  }

  private static String close(String text) {
    return text.replaceFirst("[，。；：！,;:!\\s…]+$", "");
  }
}
