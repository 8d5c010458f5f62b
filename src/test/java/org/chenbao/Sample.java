package org.chenbao;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Place;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;

/// Small articles, stories and editions about fictional companies, for tests of any room.
public final class Sample {
  public static final LocalDate DAY = LocalDate.of(2026, 2, 13);
  private static final Instant MORNING = Instant.parse("2026-02-13T01:00:00Z");

  private Sample() {}

  /// An article of `host.example` in Chinese.
  public static Article article(String id, String host, String title, String text) {
    return article(id, host, title, text, Language.ZH, Tier.STANDARD);
  }

  /// An article of any kind.
  public static Article article(
      String id, String host, String title, String text, Language language, Tier tier) {
    String site = host + ".example";
    return new Article(
        id,
        new Origin(
            "https://" + site + "/" + id, new Outlet(host, site, tier), "", MORNING, language),
        new Words(title, "", text),
        List.of());
  }

  /// A story of these reports, the first leading.
  public static Story story(Article... reports) {
    return new Story(
        "s-" + reports[0].id(),
        new Story.Reports(Arrays.asList(reports), List.of(), reports.length),
        new Story.Rank(1, 0.9, List.of("两家独立报道")),
        new Story.Topic("机器人进厂", "具身智能与机器人"),
        Story.Past.NONE);
  }

  /// A claim that quotes `words` of an article's text.
  public static Claim quoting(Article article, String words) {
    int start = article.words().text().indexOf(words);
    Place place = new Place(start, start + words.length());
    return new Claim(words, List.of(article.evidence(Field.TEXT, place)));
  }

  /// A claim that is an article's title.
  public static Claim titled(Article article) {
    Place whole = new Place(0, article.title().length());
    return new Claim(article.title(), List.of(article.evidence(Field.TITLE, whole)));
  }

  /// An edition of these main stories.
  public static Edition edition(Proof... stories) {
    List<Proof> proofs = Arrays.asList(stories);
    return new Edition(
        new Edition.Masthead(
            DAY,
            Language.ZH,
            proofs.getFirst().headline().text(),
            proofs.stream().map(p -> p.headline().text()).toList(),
            new Edition.Imprint("extractive", Edition.Author.PROGRAM, false, 1, true, List.of())),
        List.of(new Edition.Theme("机器人进厂", proofs)),
        List.of(),
        List.of());
  }
}
