package org.chenbao.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chenbao.model.Ruling;
import org.chenbao.publish.Golden;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.Address;
import org.chenbao.publish.form.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlEditionTest {
  static List<Ruling.Cleared> editions() {
    return List.of(Samples.ordinary(), Samples.generated(), Hostile.edition());
  }

  @Test
  void extractiveEditionShouldPrintAsItsAnswer() throws IOException {
    Golden.check("extractive.html", HtmlEdition.of(Samples.ordinary()));
  }

  @Test
  void generatedEditionShouldPrintAsItsAnswer() throws IOException {
    Golden.check("generated.html", HtmlEdition.of(Samples.generated()));
  }

  @Test
  void extractiveEditionShouldNeverSayThatAiWroteIt() {
    assertThat(page(Samples.ordinary()).outerHtml())
        .doesNotContain("AI 生成", "AIGC", "AI-generated", "trainedAlgorithmic");
  }

  @Test
  void generatedEditionShouldSaySoAtTopAndEndAndToMachines() {
    Document page = page(Samples.generated());
    assertThat(page.select("[role=note]:contains(本文由 AI 生成)")).hasSize(2);
    String mark = page.select("meta[name=AIGC]").attr("content");
    assertThat(JsonMapper.shared().readTree(mark).path("AIGC").path("Label").stringValue())
        .isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void nothingOnThePageShouldAct(Ruling.Cleared cleared) {
    Document page = page(cleared);
    assertThat(page.select("script").not("[type=application/ld+json]")).isEmpty();
    assertThat(page.select("iframe, object, embed, form, base, link, img, video, audio")).isEmpty();
    assertThat(page.select("script, style")).hasSize(2);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyLinkShouldBeOneOfTheEdition(Ruling.Cleared cleared) {
    Set<String> known = new HashSet<>(List.of("edition.md", "edition.json"));
    cleared.edition().all().stream()
        .flatMap(proof ->
            java.util.stream.Stream.concat(
                proof.story().reports().all().stream(),
                proof.story().past().related().stream().flatMap(t -> t.sources().stream())))
        .forEach(article -> known.add(Address.of(article.url()).orElseThrow()));
    Document page = page(cleared);
    for (Element link : page.select("a[href]")) {
      String href = link.attr("href");
      if (href.startsWith("#")) {
        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
      } else {
        assertThat(known).contains(href);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyNameOnThePageShouldBeGivenOnce(Ruling.Cleared cleared) {
    List<String> names = page(cleared).select("[id]").eachAttr("id");
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void policyShouldAllowThisVeryStyleAlone(Ruling.Cleared cleared) throws NoSuchAlgorithmException {
    Document page = page(cleared);
    byte[] style = page.select("style").getFirst().data().getBytes(StandardCharsets.UTF_8);
    String digest =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'", "style-src 'sha256-" + digest + "'")
        .doesNotContain("unsafe", "script-src");
  }

  @Test
  void hostileWordsShouldStandAsTheyAre() {
    Document page = page(Hostile.edition());
    var headlines = new ArrayList<String>();
    page.select("article h3").forEach(h -> headlines.add(h.wholeText().replace('\u00A0', ' ')));
    assertThat(headlines).isEqualTo(Hostile.TEXTS.stream().map(Line::of).toList());
    JsonNode data = JsonMapper.shared().readTree(page.select("script").getFirst().data());
    assertThat(data.path("headline").stringValue())
        .isEqualTo(Line.of(Hostile.edition().edition().masthead().title()));
  }

  @Test
  void everyFactShouldOpenTheSentenceItRestsOn() {
    Document page = page(Samples.ordinary());
    Element fact = page.select("#s1 .facts li:contains(编程测试)").getFirst();
    Element evidence = fact.select("details").getFirst();
    assertThat(evidence.select("summary").text()).matches("\\d");
    assertThat(evidence.select("cite").text()).isEqualTo("云海科技报");
    assertThat(evidence.select("blockquote").text())
        .isEqualTo("在 CodeArena 编程测试中，H2 取得 78.4 分，比上一代高 9.1 分，与最好的闭源模型相差不到 1 分。");
    assertThat(evidence.select("mark").text())
        .isEqualTo("在 CodeArena 编程测试中，H2 取得 78.4 分，比上一代高 9.1 分");
    assertThat(evidence.select("a").attr("href"))
        .isEqualTo("https://yunhai.example/2026/02/h2-report");
  }

  @Test
  void quotesInAnotherLanguageShouldSayWhichOne() {
    Document page = page(Samples.ordinary());
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(page.select("#s1 blockquote[lang=en]")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(page.select("#s1 .lead blockquote[lang]")).isEmpty();
  }

  @Test
  void reportThatAsksForMoneyShouldSaySo() {
    Elements marks = page(Samples.ordinary()).select("#s1 .sources li:contains(Harbor Wire) small");
    assertThat(marks.eachText()).containsExactly("付费");
  }

  @Test
  void summaryShouldLeadToItsStories() {
    assertThat(page(Samples.ordinary()).select(".points a").eachAttr("href"))
        .containsExactly("#s1", "#s2", "#s3");
  }

  private static Document page(Ruling.Cleared cleared) {
    return Jsoup.parse(new String(HtmlEdition.of(cleared), StandardCharsets.UTF_8));
  }
}
