package org.chenbao.edit.write;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Sentences;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
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

  private static final Pattern BAIT =
      Pattern.compile("[？?]|竟|震惊|惊呆|疯了|杀疯|炸裂|王炸|史诗级|吓|刷屏|逆天|！.*！|(?i:you won't believe|must.?see)");

  /// The titles of features and comments: they play instead of telling.
  private static final Pattern PLAY =
      Pattern.compile(
          "说明了什么|意味着什么|怎么看|为什么|为何|到底|究竟|算算|读懂|一文|来了$|来了[：:，]|背后|启示|时间表|^\\d[\\d.,]* ?(?:[到和与]|vs)"
              + "|(?i:\\b(?:what|why|how)\\b)");

  private static final Pattern NOTICE = Pattern.compile("^关于.{2,40}的?(?:公告|通知|说明|声明)$");
  private static final int LONGEST = 56;
  private static final int NAMED_EARLY = 8;

  /// A denial that has so much of the title's words is one of the title.
  private static final double ABOUT_IT = 0.4;

  private static final double COMMON = 1.5;

  /// A second title must add so many words, or it only says the same again.
  private static final int MUCH_NEW = 3;

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

  /// Another publisher's title that says what the first does not: the one with the most new words
  /// among the sound ones, in the edition's language.
  static Optional<Article> second(Story story, Article first, Language language) {
    var known = Set.copyOf(Tokens.in(first.title()));
    return story.reports().all().stream()
        .filter(a -> !story.isCopy(a) && isSound(a, story, first, language))
        .filter(a -> fresh(a, known) >= MUCH_NEW)
        .max(Comparator.comparingLong((Article a) -> fresh(a, known)).thenComparing(Article::id));
  }

  private static boolean isSound(Article article, Story story, Article first, Language language) {
    String title = article.title();
    return article.origin().language() == language
        && !article.origin().outlet().owner().equals(first.origin().outlet().owner())
        && borneOut(article)
        && !deniesItself(article)
        && !BAIT.matcher(title).find()
        && !PLAY.matcher(title).find()
        && !RelativeDays.remain(title)
        && common(article, story) >= COMMON_TITLE
        && Headline.width(Headline.bare(title)) <= WIDEST_SECOND;
  }

  private static long fresh(Article article, Set<String> known) {
    return Tokens.in(Headline.bare(article.title())).stream()
        .distinct()
        .filter(t -> !known.contains(t))
        .count();
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

  private static boolean deniesItself(Article article) {
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

  /// How much of the title other reports' titles say, 0 to 1.
  private static double common(Article article, Story story) {
    var own = Set.copyOf(Tokens.in(article.title()));
    var others =
        story.reports().all().stream()
            .filter(a -> !a.equals(article) && !story.isCopy(a))
            .flatMap(a -> Tokens.in(a.title()).stream())
            .collect(Collectors.toSet());
    long shared = own.stream().filter(others::contains).count();
    return own.isEmpty() ? 0 : shared / (double) own.size();
  }

  /// True where somebody named early in the title does something.
  private static boolean tells(String title) {
    boolean named = Names.in(title).stream().anyMatch(n -> n.place().start() <= NAMED_EARLY);
    return named && Candidate.ACT.matcher(title).find();
  }

  private static double merit(Article article, Story story, Language language) {
    double merit = article.origin().language() == language ? 4 : 0;
    merit += borneOut(article) ? 3 : 0;
    merit += article.hasText() ? 1 : 0;
    merit += Headline.of(article.title()).rest().isEmpty() ? 0.8 : 0;
    merit += COMMON * common(article, story);
    merit += tells(article.title()) ? 1 : 0;
    merit -= PLAY.matcher(article.title()).find() ? 1.2 : 0;
    merit -= NOTICE.matcher(article.title()).find() ? 1 : 0;
    merit += article.equals(story.lead()) ? 0.5 : 0;
    merit -= BAIT.matcher(article.title()).find() ? 2 : 0;
    merit -= RelativeDays.remain(article.title()) ? 2 : 0;
    int width = Headline.width(Headline.bare(article.title()));
    return merit - Math.max(0, width - LONGEST) / 40.0 - (width < 16 ? 1 : 0);
  }
}
