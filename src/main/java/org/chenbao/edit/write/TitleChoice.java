package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.title.Deeds;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Sentences;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Chooses the report whose title heads the story: one that its own text bears out.
final class TitleChoice {
  private static final Pattern DENIAL =
      Pattern.compile(
          "否认|不实|谣言|辟谣|并未|没有.{0,6}计划|子虚乌有|(?i:\\bdenied\\b|\\bdenies\\b|not true|no plans)");

  /// What cannot be said of a thing that happened, of the few acts that happen or do not.
  private static final Pattern DENYING =
      Pattern.compile(
          "否认|不实|谣言|子虚乌有|没有(?:收购|出售|合并|裁员|离职|在谈)|(?i:\\bdenied\\b|\\bdenies\\b|not true)");

  /// A title about the denial itself, or about a rumour as one.
  private static final Pattern ABOUT_DENIAL =
      Pattern.compile(
          "否认|不实|谣言|辟谣|传闻|假消息|澄清|驳斥|回应|没有|未|不|(?i:\\b(?:den(?:y|ies|ied)|rumou?r|not|no)\\b)");

  /// Who reports it, in front of what is reported.
  private static final Pattern SPEAKER =
      Pattern.compile("^据?《?[\\p{IsHan}A-Za-z ]{2,16}》?(?:报道称?|称|[：:] ?)|^(?:Report|Sources): ");

  /// The titles of features and comments: they play instead of telling.
  private static final Pattern PLAY =
      Pattern.compile(
          "^从.{2,24}看|是.{2,20}最具(?:野心|雄心)|^(?:对话|专访|访谈)|说明了什么|意味着|标志着|怎么看|怎样|如何|什么|哪些|为何|到底|究竟|算算|读懂|一文|背后|启示|时间表|看点|前瞻|盘点|复盘|亮点|观察[：:]|解读|揭秘|聊聊"
              + "|无异于|从来就不是|不仅仅|信号|绝非|凭什么|值得|是时候|好消息|坏消息|大反转|翻车|踩刷|成人礼|故事|真香|狗屎|网友|原因不明|爆雷"
              + "|^\\d[\\d.,]* ?(?:[到和与]|vs)|(?i:\\b(?:what|why|how|opinion|analysis|meet|inside|here(?:'|’)s|finally|nobody|everyone|everything|my|our|we|I|explained"
              + "|review|hands-on|podcast|vs|need to know|just)\\b|^(?:is|are|can|could|should|will|does|do)\\b)");

  /// What the markets or a public made of it, which is not the deed.
  private static final Pattern REACTION =
      Pattern.compile(
          "引发.{0,6}(?:争议|热议|关注|担忧|讨论)|股价|盘前|盘中|收跌|收涨|跌超|涨超|大跌|暴跌|市值蒸发|应声|受挫|承压|一夜|士气|(?i:\\b(?:shares|stock) (?:fall|drop|jump|rise|slide|soar|sink))");

  /// Somebody whose name the title keeps back, or an agency's own way to name itself.
  private static final Pattern NAMELESS =
      Pattern.compile(
          "^.{0,2}[一某两](?:家|位|款|名|项)|^[他她这那本]|这家|该公司|巨头|黑马|：[A-Za-z .]{2,20}$|(?i:\\b(?:this|these) )");

  /// Who does it stood in another sentence: this one is none to head a story.
  private static final Pattern TORN =
      Pattern.compile("^(?:The (?:company|firm|startup|model|team)|It|They|He|She)\\b");

  /// What a page says of itself, or of one who should not read it, and the rubrics of a site.
  private static final Pattern UNTITLED =
      Pattern.compile(
          "^(?:分享动态|无标题|未命名|登录|首页|验证|安全验证|访问受限|页面不存在|请稍候)$|社区$|^.{0,3}$|binary stream"
              + "|(?:早报|晚报|早餐|日报|周刊|周报|午报)(?:[：:|｜]|$)|圆桌(?:讨论|对话|论坛)?[：:|｜]|到手价|红包|报名"
              + "|(?i:^(?:click here|untitled|just a moment|access denied|page not found|not found|40[34]\\b|error|home|loading|log ?in|sign in|attention required|are you a robot|subscribe)\\b.{0,24}$)");

  private static final Pattern NOTICE = Pattern.compile("^关于.{2,40}的?(?:公告|通知|说明|声明)$");

  /// A denial that has so much of the title's words is one of the title.
  private static final double ABOUT_IT = 0.4;

  private static final double COMMON = 1.5;

  /// A headline that begins with the act does not say whose it is.
  private static final double ACTORLESS = 1.5;

  /// Of the other titles, so many make a word the event's.
  private static final double MANY = 0.2;

  /// A title in another language serves only where there is no other.
  private static final double FOREIGN = 6;

  /// A title that its own text does not bear out, only where no other is borne out.
  private static final double UNFOUNDED = 3;

  /// Of two headlines that tell, the one that uses its room tells more.
  private static final double ROOM = 0.6;

  /// Columns; a narrower headline has no room for who and what.
  private static final int THIN = 16;

  /// A second title must add so many words, or it only says the same again.
  private static final int MUCH_NEW = 3;

  /// ... and such a share of its own.
  private static final double NEW = 0.4;

  /// An amount that is off by no more is the same, told in round figures.
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  private static final int WORTH_OF_CHECKABLE = 5;

  /// Wider titles are no line below a headline.
  private static final int WIDEST_SECOND = 84;

  /// ... and share so much with the titles of the story, or it is about something else.
  private static final double COMMON_TITLE = 0.4;

  private TitleChoice() {}

  /// The best title's article; the story's lead where no title is borne out.
  static Article of(Story story, Language language) {
    List<Article> reports = story.reports().all().stream().filter(a -> !story.isCopy(a)).toList();
    return reports.stream()
        .max(Comparator.comparingDouble(a -> merit(a, story, language)))
        .orElseGet(story::lead);
  }

  /// Another publisher's title that says what is not told yet: the one with the most new words
  /// among the sound ones, in the edition's language.
  ///
  /// @param told what the reader knows by then
  /// @param any whether new words are enough, or a name or an amount must be new
  static Optional<Article> another(Story story, Claim told, Language language, boolean any) {
    Set<String> known = stems(told.text());
    Set<String> quoted =
        told.evidence().stream().map(Evidence::article).collect(Collectors.toSet());
    List<Article> reports = story.reports().all().stream().filter(a -> !story.isCopy(a)).toList();
    Set<String> heard =
        reports.stream()
            .filter(a -> quoted.contains(a.id()))
            .map(a -> a.origin().outlet().owner())
            .collect(Collectors.toSet());
    return reports.stream()
        .filter(a -> !heard.contains(a.origin().outlet().owner()) && isSound(a, story, language))
        .filter(a -> fresh(a, known) >= Math.max(MUCH_NEW, NEW * words(a).size()))
        .filter(a -> any || checkable(a.title(), told.text()) > 0)
        .max(
            Comparator.comparingLong((Article a) -> news(a, told.text(), known))
                .thenComparing(Article::id));
  }

  /// True for the words of features and comments.
  static boolean plays(String words) {
    return PLAY.matcher(words).find() || Headline.isBait(words);
  }

  /// True where the words keep back whom they are about.
  static boolean nameless(String words) {
    return NAMELESS.matcher(words).find();
  }

  private static boolean isSound(Article article, Story story, Language language) {
    String title = article.title();
    return article.origin().language() == language
        && borneOut(article)
        && !deniesItself(article)
        && !Headline.isBait(title)
        && !PLAY.matcher(title).find()
        && !RelativeDays.remain(title)
        && common(title, article, story) >= COMMON_TITLE
        && Headline.width(Headline.bare(title)) <= WIDEST_SECOND;
  }

  /// New words, and above all what can be checked.
  private static long news(Article article, String told, Set<String> known) {
    return fresh(article, known) + WORTH_OF_CHECKABLE * checkable(article.title(), told);
  }

  /// Names and amounts in a title that are not told yet.
  private static long checkable(String title, String told) {
    Set<BigDecimal> amounts = measures(told).collect(Collectors.toSet());
    Set<String> names = Names.in(told).stream().map(Name::canonical).collect(Collectors.toSet());
    String head = SPEAKER.matcher(Headline.of(title).head()).replaceFirst("");
    return measures(head).filter(m -> amounts.stream().noneMatch(a -> isNear(a, m))).count()
        + Names.in(head).stream()
            .filter(n -> !names.contains(n.canonical()) && !told.contains(n.place().of(head)))
            .count();
  }

  /// True where one amount is the other, or rounded from it.
  private static boolean isNear(BigDecimal one, BigDecimal other) {
    BigDecimal off = one.subtract(other).abs();
    return off.compareTo(ROUNDED.multiply(one.abs().max(other.abs()))) <= 0;
  }

  private static long fresh(Article article, Set<String> known) {
    return words(article).stream().filter(t -> !known.contains(t)).count();
  }

  private static Set<String> words(Article article) {
    return stems(Headline.of(article.title()).head());
  }

  private static Set<String> stems(String title) {
    return Tokens.in(title).stream().map(Candidate::stem).collect(Collectors.toUnmodifiableSet());
  }

  /// True where the title's numbers and names stand in the text and the text does not deny it.
  static boolean borneOut(Article article) {
    if (!article.hasText()) {
      return true;
    }
    String text = article.words().text();
    if (DENIAL.matcher(text).find() && !DENIAL.matcher(article.title()).find()) {
      return false;
    }
    Set<String> said = Names.in(text).stream().map(Name::canonical).collect(Collectors.toSet());
    boolean names = Names.in(article.title()).stream().anyMatch(n -> said.contains(n.canonical()));
    return (names || Names.in(article.title()).isEmpty()) && numbersStand(article.title(), text);
  }

  /// True where every report's own text denies what its title says: there is no such event.
  static boolean denied(Story story) {
    return story.reports().all().stream().allMatch(TitleChoice::deniesItself);
  }

  /// True where no report has a title: what stands there is a page's own word or a site's rubric.
  static boolean untitled(Story story) {
    return story.reports().all().stream().allMatch(a -> UNTITLED.matcher(a.title().strip()).find());
  }

  /// True where one publisher alone tells it, and no title says that anything happens.
  static boolean uneventful(Story story) {
    return story.reports().publishers() < 2
        && story.reports().all().stream()
            .map(Article::title)
            .noneMatch(t -> Deeds.in(t) || Deeds.told(t) || Deeds.measured(t));
  }

  /// True where a report's text denies what its title says.
  static boolean deniesItself(Article article) {
    if (ABOUT_DENIAL.matcher(article.title()).find()) {
      return false;
    }
    var title = Set.copyOf(Tokens.in(article.title()));
    String text = article.words().text();
    return Sentences.in(text).stream()
        .map(place -> place.of(text))
        .filter(sentence -> DENYING.matcher(sentence).find())
        .anyMatch(sentence -> shared(title, sentence) > ABOUT_IT);
  }

  private static double shared(Set<String> title, String sentence) {
    long shared = Set.copyOf(Tokens.in(sentence)).stream().filter(title::contains).count();
    return title.isEmpty() ? 0 : shared / (double) title.size();
  }

  private static boolean numbersStand(String title, String text) {
    var said =
        Quantities.in(text).stream()
            .map(q -> q.amount().low().stripTrailingZeros())
            .collect(Collectors.toSet());
    return Quantities.in(title).stream()
        .allMatch(q -> said.contains(q.amount().low().stripTrailingZeros()));
  }

  /// How much of some words the other titles of the same language say, 0 to 1: wholly what a fifth
  /// of them says, so that where many tell it one that tells something beside it stands out.
  private static double common(String words, Article article, Story story) {
    var own = Set.copyOf(Tokens.in(words));
    List<Set<String>> others =
        story.reports().all().stream()
            .filter(a -> !a.equals(article) && !story.isCopy(a))
            .filter(a -> a.origin().language() == article.origin().language())
            .map(a -> Set.copyOf(Tokens.in(a.title())))
            .toList();
    double many = Math.max(1, MANY * others.size());
    double shared =
        own.stream()
            .mapToDouble(t -> others.stream().filter(o -> o.contains(t)).count())
            .map(titles -> Math.min(1, titles / many))
            .sum();
    return own.isEmpty() ? 0 : shared / own.size();
  }

  private static double merit(Article article, Story story, Language language) {
    String head = Headline.of(article.title()).head();
    double merit = article.origin().language() == language ? FOREIGN : 0;
    merit += borneOut(article) ? UNFOUNDED : 0;
    merit += article.hasText() ? 0.5 : 0;
    merit += article.equals(story.lead()) ? 0.3 : 0;
    return merit + COMMON * common(head, article, story) + telling(head, story) - empty(head);
  }

  /// Who did what, and the number that matters: one that other titles state as well, of many some.
  private static double telling(String head, Story story) {
    double many = Math.max(1, MANY * story.reports().all().size());
    boolean main = measures(head).anyMatch(m -> shares(m, story) > many);
    double room = Math.min(1, Headline.width(head) / (double) Headline.widest(head));
    return (Deeds.told(head) ? 1.5 : 0) + (main ? 0.8 : 0) + ROOM * room;
  }

  private static long shares(BigDecimal measure, Story story) {
    return story.reports().all().stream()
        .filter(a -> !story.isCopy(a) && measures(a.title()).anyMatch(measure::equals))
        .count();
  }

  private static Stream<BigDecimal> measures(String words) {
    return Quantities.in(words).stream()
        .filter(Deeds::measures)
        .map(q -> q.amount().low().stripTrailingZeros());
  }

  /// What is wrong with a headline: it shouts, plays, keeps the name back, or is too wide or thin.
  private static double empty(String head) {
    int width = Headline.width(head);
    int over = Math.max(0, width - Headline.widest(head));
    double empty = Headline.isBait(head) ? 2 : 0;
    empty += PLAY.matcher(head).find() ? 1.6 : 0;
    empty += REACTION.matcher(head).find() ? 1 : 0;
    empty += NAMELESS.matcher(head).find() ? 0.6 : 0;
    empty +=
        Deeds.begin(head) && Names.in(head).stream().noneMatch(n -> n.place().start() == 0)
            ? ACTORLESS
            : 0;
    empty += TORN.matcher(head).find() ? 2 : 0;
    empty += NOTICE.matcher(head).find() ? 1 : 0;
    empty += RelativeDays.remain(head) ? 2 : 0;
    return empty + (over > 0 ? 1 : 0) + over / 20.0 + (width < THIN ? 1 : 0);
  }
}
