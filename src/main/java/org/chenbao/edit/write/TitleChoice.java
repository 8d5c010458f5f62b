package org.chenbao.edit.write;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Chooses the report whose title heads the story: one that its own text bears out.
final class TitleChoice {
  private static final Pattern DENIAL =
      Pattern.compile(
          "否认|不实|谣言|辟谣|并未|没有.{0,6}计划|子虚乌有|(?i:\\bdenied\\b|\\bdenies\\b|not true|no plans)");
  private static final Pattern BAIT =
      Pattern.compile("[？?]|竟|震惊|惊呆|疯了|杀疯|炸裂|王炸|史诗级|吓|刷屏|逆天|！.*！|(?i:you won't believe|must.?see)");
  private static final Pattern NOTICE = Pattern.compile("^关于.{2,40}的?(?:公告|通知|说明|声明)$");
  private static final int LONGEST = 56;
  private static final double COMMON = 1.5;

  private TitleChoice() {}

  /// The best title's article; the story's lead where no title is borne out.
  static Article of(Story story, Language language) {
    List<Article> reports = story.reports().all().stream().filter(a -> !story.isCopy(a)).toList();
    return reports.stream()
        .max(Comparator.comparingDouble(a -> merit(a, story, language)))
        .orElseGet(story::lead);
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

  private static double merit(Article article, Story story, Language language) {
    double merit = article.origin().language() == language ? 4 : 0;
    merit += borneOut(article) ? 3 : 0;
    merit += article.hasText() ? 1 : 0;
    merit += Headline.of(article.title()).rest().isEmpty() ? 0.8 : 0;
    merit += COMMON * common(article, story);
    merit -= NOTICE.matcher(article.title()).find() ? 1 : 0;
    merit += article.equals(story.lead()) ? 0.5 : 0;
    merit -= BAIT.matcher(article.title()).find() ? 2 : 0;
    int width = Headline.width(Headline.bare(article.title()));
    return merit - Math.max(0, width - LONGEST) / 40.0 - (width < 16 ? 1 : 0);
  }
}
