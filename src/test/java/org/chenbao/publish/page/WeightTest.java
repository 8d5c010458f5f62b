package org.chenbao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.publish.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page keeps its weight whatever the day; what it gives up for that stands behind a tap.
class WeightTest {
  private static final Page ORDINARY = Pages.of(Samples.ordinary(), Style.own());

  @Test
  void aLightPageShouldKeepAllItsWords() {
    Document page = document(HtmlEdition.of(ORDINARY));
    assertThat(page.select("blockquote"))
        .hasSameSizeAs(page.select("main details > cite"))
        .hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13})
  void aHeavyDayShouldFitAndLoseNothingInSight(int days) {
    Page heavy = heavy(days);
    byte[] bytes = HtmlEdition.of(heavy);
    assertThat(bytes.length).isBetween(Weight.LIMIT * 4 / 5, Weight.LIMIT);
    Document page = document(bytes);
    Document whole = document(new Weight(p -> HtmlEdition.of("edition", p)).print().apply(heavy));
    assertThat(page.select("main details").size()).isEqualTo(whole.select("main details").size());
    assertThat(sources(page)).isEqualTo(sources(whole));
    assertThat(inSight(page)).isEqualTo(inSight(whole));
    assertThat(page.select("article").getFirst().select("blockquote")).isNotEmpty();
    assertThat(page.select("article").getLast().select("mark")).isEmpty();
  }

  @Test
  void aPageWhoseTextIsTooHeavyShouldStillBeWholeInSight() {
    Page heavy = heavy(60);
    Document page = document(HtmlEdition.of(heavy));
    assertThat(page.select("main details blockquote")).isEmpty();
    assertThat(page.select("article"))
        .hasSize(60 * document(HtmlEdition.of(ORDINARY)).select("article").size());
    assertThat(page.select("main details:not(:has(cite))").select("summary:matches(^\\d)"))
        .isEmpty();
  }

  /// The same day told several times over.
  private static Page heavy(int days) {
    return new Page(
        ORDINARY.head(),
        ORDINARY.front(),
        Collections.nCopies(days, ORDINARY.themes()).stream().flatMap(List::stream).toList(),
        ORDINARY.briefs(),
        ORDINARY.colophon());
  }

  private static List<List<String>> sources(Document page) {
    return page.select("main details").stream()
        .map(d ->
            Stream.concat(
                    d.select("summary").eachText().stream(),
                    d.select("cite a").eachAttr("href").stream().distinct())
                .toList())
        .toList();
  }

  private static String inSight(Document page) {
    Document sight = page.clone();
    sight.select("blockquote, cite").remove();
    return sight.body().text();
  }

  private static Document document(byte[] page) {
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }
}
