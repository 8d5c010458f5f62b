package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Outlet;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;
import org.chenbao.publish.Reporter;
import org.junit.jupiter.api.Test;

class CitationTest {
  private static final String REDIRECT = "https://news.google.com/rss/articles/" + "CBM".repeat(90);

  @Test
  void sixPublishersShouldStandInSightEachOnce() {
    List<Citation> all = Citation.of(proof(crowd(), List.of()));
    assertThat(all.stream().filter(Citation::shown).map(c -> c.name(Language.ZH)))
        .containsExactly("领报", "远山智能", "大报", "报1", "报2", "报3");
    assertThat(all).hasSize(crowd().size());
    assertThat(all.stream().map(Citation::number))
        .isEqualTo(IntStream.rangeClosed(1, all.size()).boxed().toList());
  }

  @Test
  void markdownShouldCountWhatItDoesNotShow() {
    String line = MarkdownSources.line(proof(crowd(), List.of()), Language.ZH);
    assertThat(line)
        .startsWith("**%d 家独立来源**：[领报](".formatted(crowd().size()))
        .contains("[远山智能](https://yuanshan.example/2026/02/own)（原始来源）")
        .endsWith("；另有 %d 篇".formatted(crowd().size() - 6))
        .doesNotContain("news.google.com");
  }

  @Test
  void whatIsNotSureShouldStandAsRelatedAndBeCountedNowhere() {
    Article lead = article("a", outlet("领报", Tier.STANDARD));
    Article sure = article("b", outlet("晚报", Tier.STANDARD));
    Article other = article("c", outlet("早报", Tier.STANDARD));
    Proof whole = proof(List.of(lead, sure, other), List.of());
    Story story = whole.story().of(whole.story().reports().doubting(Set.of("c")));
    var proof = new Proof(story, whole.headline(), whole.lead(), List.of(), List.of());
    assertThat(Citation.of(proof).stream().map(c -> c.name(Language.ZH)))
        .containsExactly("领报", "晚报");
    assertThat(Citation.related(proof).stream().map(c -> c.name(Language.ZH)))
        .containsExactly("早报");
    assertThat(Citation.publishers(proof)).isEqualTo(2);
  }

  @Test
  void whatIsNotSureShouldStayRelatedWhereAPersonLeavesItInTheLine() {
    Article lead = article("a", outlet("领报", Tier.STANDARD));
    Article other = article("c", outlet("早报", Tier.STANDARD));
    Proof whole = proof(List.of(lead, other), List.of());
    Story.Reports chosen = whole.story().reports().doubting(Set.of("c")).citing(List.of("a", "c"));
    var proof =
        new Proof(whole.story().of(chosen), whole.headline(), whole.lead(), List.of(), List.of());
    assertThat(Citation.of(proof).stream().map(c -> c.name(Language.ZH))).containsExactly("领报");
    assertThat(Citation.related(proof))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.name(Language.ZH)).isEqualTo("早报");
          assertThat(c.shown()).isTrue();
        });
  }

  @Test
  void redirectShouldStandWhereThereIsNothingElse() {
    Article alone = Reporter.at(REDIRECT, article("g", outlet("Google News", Tier.MINOR)));
    Proof proof = proof(List.of(alone), List.of());
    assertThat(Citation.of(proof)).allMatch(Citation::shown);
    assertThat(MarkdownSources.line(proof, Language.ZH)).contains(REDIRECT);
  }

  @Test
  void copyShouldComeAfterEveryReportAndBeCalledOne() {
    Article lead = article("a", outlet("领报", Tier.STANDARD));
    Article copy = article("b", outlet("转报", Tier.LEADING));
    Article late = article("c", outlet("晚报", Tier.MINOR));
    Proof proof = proof(List.of(lead, copy, late), List.of(new Story.Copy("a", "b")));
    assertThat(Citation.of(proof).stream().map(c -> c.name(Language.ZH)))
        .containsExactly("领报", "晚报", "转报");
    assertThat(MarkdownSources.line(proof, Language.ZH))
        .startsWith("**2 家独立来源**：")
        .contains("；转载：[转报](")
        .doesNotContain("另有");
  }

  /// A lead, a primary source, a large and five small outlets, second reports of two, a redirect.
  private static List<Article> crowd() {
    var all = new ArrayList<Article>();
    Outlet small = outlet("领报", Tier.MINOR);
    all.add(article("lead", small));
    all.add(Reporter.at(REDIRECT, article("g", outlet("Google News", Tier.LEADING))));
    for (int at = 1; at <= 5; at++) {
      all.add(article("r" + at, outlet("报" + at, Tier.STANDARD)));
    }
    all.add(article("second", small));
    all.add(article("big", outlet("大报", Tier.LEADING)));
    all.add(article("own", new Outlet("远山智能", "yuanshan.example", Tier.PRIMARY)));
    return all;
  }

  private static Outlet outlet(String name, Tier tier) {
    return new Outlet(
        name, "h" + name.codePointAt(0) + name.length() + name.hashCode() + ".example", tier);
  }

  private static Article article(String id, Outlet outlet) {
    return Reporter.article(id, outlet, Language.ZH, new Words("远山智能开源 H2", "", ""));
  }

  private static Proof proof(List<Article> reports, List<Story.Copy> copies) {
    Story story = Reporter.story("s", 1, "题", copies, reports.toArray(Article[]::new));
    var claim = Reporter.claim(story.lead(), "远山智能开源 H2");
    return new Proof(story, claim, claim, List.of(), List.of());
  }
}
