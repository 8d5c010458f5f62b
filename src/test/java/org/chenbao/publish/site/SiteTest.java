package org.chenbao.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chenbao.model.Language;
import org.chenbao.publish.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {
  private static final Plan PLAN = new Plan("https://news.example/", Language.ZH);
  private static final int HUNDRED_KILOBYTES = 100_000;

  @Test
  void everyLinkOfTheSiteShouldLeadToAPageOfIt() {
    Map<String, String> files = built(Archives.ofSamples()).files;
    pages(files)
        .forEach((path, page) -> {
          for (Element link : page.select("a[href], link[href], script[src]")) {
            String href = link.hasAttr("src") ? link.attr("src") : link.attr("href");
            if (!href.matches("https?:.*|#.*")) {
              String to = Path.of(path).resolveSibling(href).normalize().toString();
              assertThat(files).as("%s to %s", path, href).containsKey(to);
            }
          }
        });
  }

  @Test
  void nothingShouldBeAskedOfAnotherSite() {
    pages(built(Archives.ofSamples()).files)
        .forEach((path, page) -> {
          assertThat(page.select("img, iframe, object, embed, video, audio, style"))
              .as(path)
              .isEmpty();
          assertThat(page.select("script").not("[type=application/ld+json]").eachAttr("src"))
              .isEqualTo(path.equals("search.html") ? List.of("search.js") : List.of());
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
              .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
              .doesNotContain("unsafe", "http");
          assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
        });
  }

  @Test
  void editionAddedLaterShouldGiveTheSiteOfAllAtOnce() {
    Archives late = Archives.ofSamples();
    late.remove("2026-02-14");
    built(late);
    late.put("2026-02-14", Samples.generated());
    assertThat(Site.build(PLAN, late, late)).isEqualTo(new Site.Built(5, 1));
    assertThat(late.files).isEqualTo(built(Archives.ofSamples()).files);
  }

  @Test
  void siteWithNothingNewShouldBeLeftAlone() {
    Archives archives = built(Archives.ofSamples());
    int written = archives.written;
    assertThat(Site.build(PLAN, archives, archives)).isEqualTo(new Site.Built(5, 0));
    assertThat(archives.written).isEqualTo(written);
  }

  @Test
  void revisionShouldReplaceWhatItsEditionSaid() {
    Archives archives = built(Archives.ofSamples());
    archives.put("2026-03-01", "# 改过的一期\n\n### [青禾融资](https://qinghe.example/a)\n\n青禾融资 1 亿元。\n");
    Site.build(PLAN, archives, archives);
    assertThat(archives.files.get("2026-03-01/index.html")).contains("改过的一期", "青禾融资");
    assertThat(archives.files.get("2026-03-02/index.html")).contains("改过的一期");
    assertThat(archives.files.get("index.html")).contains("改过的一期").doesNotContain("别处的一期");
    assertThat(archives.files.get("search/2026-03/" + SearchIndex.shard("青禾") + ".json"))
        .contains("青禾");
  }

  @Test
  void storyShouldHaveItsEvidenceAndAllItsSources() {
    Document story = page("2026-02-13/s1.html");
    assertThat(story.select("h1").text()).isEqualTo("远山智能开源推理模型 H2，推理成本降低 72%");
    assertThat(story.select("blockquote").eachText())
        .contains("在 CodeArena 编程测试中，H2 取得 78.4 分，比上一代高 9.1 分");
    assertThat(story.select(".sources li")).hasSize(4);
    assertThat(story.select("[role=note]").eachText())
        .hasSize(2)
        .allMatch(note -> note.startsWith("程序自动摘编") && note.contains("示例材料"));
  }

  @Test
  void modelsEditionShouldSaySoOnEachPageAndInEachFeed() {
    Map<String, String> files = built(Archives.ofSamples()).files;
    for (String path : List.of("2026-02-14/index.html", "2026-02-14/s1.html")) {
      Document page = Jsoup.parse(files.getOrDefault(path, ""));
      assertThat(page.select("[role=note]").text()).contains("AI 生成");
      assertAnnexE(page.select("meta[name=AIGC]").attr("content"));
      assertThat(page.select("script[type=application/ld+json]").getFirst().data())
          .contains("TrainedAlgorithmicMediaDigitalSource");
    }
    Document rss = Jsoup.parse(files.getOrDefault("feed.xml", ""), Parser.xmlParser());
    Element item = rss.select("item:has(guid:containsOwn(2026-02-14))").getFirst();
    assertThat(item.select("category").text()).isEqualTo("AIGC");
    assertThat(item.select("description").text()).contains("AI 生成");
    assertAnnexE(item.getElementsByTag("chenbao:aigc").text());
    JsonNode json = JsonMapper.shared().readTree(files.getOrDefault("feed.json", ""));
    JsonNode made = json.path("items").valueStream().filter(i -> i.has("_aigc")).toList().getLast();
    assertThat(made.path("id").stringValue()).endsWith("2026-02-14");
    assertAnnexE(made.path("_aigc").stringValue());
  }

  @Test
  void listsWithAModelsWordsShouldSaySo() {
    Map<String, String> files = built(Archives.ofSamples()).files;
    String row = "a[href*=2026-02-14/s1.html]";
    Map<String, Document> lists = pages(files);
    lists.values().removeIf(page -> page.select(row).isEmpty() || page.hasClass("single"));
    lists.keySet().removeIf(path -> path.startsWith("2026"));
    assertThat(lists).isNotEmpty();
    lists.forEach((path, page) -> {
      assertThat(page.select("[role=note]").eachText())
          .as(path)
          .hasSize(2)
          .allMatch(n -> n.contains("AI 生成"));
      assertAnnexE(page.select("meta[name=AIGC]").attr("content"));
    });
    assertThat(page("index.html").select("[role=note]").text()).contains("程序自动摘编");
  }

  @Test
  void storyShouldLeadToThoseBesideIt() {
    Document story = page("2026-02-13/s2.html");
    assertThat(story.select("nav.turn a").eachAttr("href")).containsExactly("s1.html", "s3.html");
    assertThat(page("2026-02-13/s1.html").select("nav.turn a").eachAttr("rel"))
        .containsExactly("next");
  }

  @Test
  void extractiveEditionShouldNeverSayThatAiWroteIt() {
    var archives = new Archives();
    archives.put("2026-02-13", Samples.ordinary());
    built(archives)
        .files
        .forEach((path, file) -> {
          if (!path.equals("search.js") && !path.equals(Catalog.FILE)) {
            assertThat(file).as(path).doesNotContain("AI 生成", "AIGC", "AI-generated", "trainedAlg");
          }
        });
  }

  @Test
  void feedsShouldNameTheHubWhereThereIsOne() {
    var archives = Archives.ofSamples();
    Site.build(
        new Plan("https://news.example/", Language.ZH, "https://hub.example/"), archives, archives);
    for (String name : List.of("feed.xml", "atom.xml")) {
      Document feed = Jsoup.parse(archives.files.getOrDefault(name, ""), Parser.xmlParser());
      assertThat(feed.select("[rel=hub]").eachAttr("href")).containsExactly("https://hub.example/");
      assertThat(feed.select("[rel=self]").eachAttr("href"))
          .containsExactly("https://news.example/" + name);
    }
    JsonNode json = JsonMapper.shared().readTree(archives.files.getOrDefault("feed.json", ""));
    assertThat(json.path("hubs").path(0).path("url").stringValue())
        .isEqualTo("https://hub.example/");
  }

  @Test
  void feedsAndMapShouldBeWellFormed()
      throws ParserConfigurationException, IOException, SAXException {
    Map<String, String> files = built(Archives.ofSamples()).files;
    for (String name : List.of("feed.xml", "atom.xml", "sitemap.xml", "sitemap/2026-02.xml")) {
      byte[] bytes = files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      assertThat(
              factory
                  .newDocumentBuilder()
                  .parse(new ByteArrayInputStream(bytes))
                  .getDocumentElement())
          .isNotNull();
    }
  }

  @Test
  void mapShouldLeadToEveryEditionAndStory() {
    Map<String, String> files = built(Archives.ofSamples()).files;
    List<String> maps = locations(files, "sitemap.xml").toList();
    assertThat(maps)
        .containsExactly("sitemap/lists.xml", "sitemap/2026-03.xml", "sitemap/2026-02.xml");
    List<String> pages = maps.stream().flatMap(map -> locations(files, map)).toList();
    assertThat(files).containsKeys(pages.toArray(String[]::new));
    assertThat(pages)
        .contains("index.html", "archive/index.html")
        .containsAll(
            pages(files).keySet().stream().filter(path -> path.startsWith("2026")).toList());
  }

  @Test
  void pagesShouldStayBelowAHundredKilobytes() {
    Archives archives = Archives.ofSamples();
    archives.remove("2026-02-28");
    built(archives)
        .files
        .forEach((path, file) -> {
          if (path.endsWith(".html")) {
            assertThat(file.getBytes(StandardCharsets.UTF_8))
                .as(path)
                .hasSizeLessThan(HUNDRED_KILOBYTES);
          }
        });
  }

  @Test
  void coverShouldBeKnownByItsWholeAddress() {
    Map<String, String> files = built(Archives.ofSamples()).files;
    String cover = "https://news.example/2026-02-13/cover.png";
    assertThat(page("2026-02-13/index.html").select("meta[property=og:image]").attr("content"))
        .isEqualTo(cover);
    assertThat(files.get("2026-02-13/edition.md")).isEqualTo("coverImage: \"" + cover + "\"\n");
    assertThat(
            JsonMapper.shared()
                .readTree(files.get("2026-02-13/edition.json"))
                .path("coverImage")
                .stringValue())
        .isEqualTo(cover);
  }

  @Test
  void lostPageShouldFindTheSiteFromAnyDepth() {
    assertThat(page("404.html").select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("https://news.example/style.css");
  }

  @Test
  void scoresOfOneGroupShouldBeDrawn() {
    Document page = page("2026-03-01/index.html");
    assertThat(page.select("svg.bars text.value").eachText())
        .containsExactly("78.4%", "91%", "66.02%");
    assertThat(page("2026-02-13/index.html").select("svg.bars")).isEmpty();
  }

  @Test
  void termsShouldBeCutWhereTheKindOfWritingChanges() {
    var terms = new TreeSet<String>();
    Terms.of("ＧＰＴ-5发布；第⑫期𠮷野 A🙂B", terms);
    assertThat(terms)
        .containsExactlyInAnyOrder("gpt", "5", "发布", "布", "第", "12", "期𠮷", "𠮷野", "野", "a", "b");
  }

  @Test
  void damagedCatalogShouldBeMadeAnew() {
    Archives archives = built(Archives.ofSamples());
    Map<String, String> whole = Map.copyOf(archives.files);
    archives.files.computeIfPresent(
        Catalog.FILE, (_, text) -> text.substring(0, text.length() / 2) + "\nx");
    assertThat(Site.build(PLAN, archives, archives)).isEqualTo(new Site.Built(5, 5));
    assertThat(archives.files).isEqualTo(whole);
  }

  @Test
  void everyTermOfAStoryShouldBeInItsMonth() {
    Map<String, String> files = built(Archives.ofSamples()).files;
    var terms = new TreeSet<String>();
    Terms.of("远山智能开源推理模型 H2", terms);
    assertThat(terms)
        .containsExactlyInAnyOrder("远山", "山智", "智能", "能开", "开源", "源推", "推理", "理模", "模型", "型", "h2");
    for (String term : terms) {
      String shard = files.get("search/2026-02/" + SearchIndex.shard(term) + ".json");
      assertThat(JsonMapper.shared().readTree(shard).path(term).stringValue("").split(" ", -1))
          .as(term)
          .contains("13.0");
    }
  }

  private static void assertAnnexE(String mark) {
    assertThat(JsonMapper.shared().readTree(mark).path("AIGC").path("Label").stringValue())
        .isEqualTo("1");
  }

  /// The files that a map names.
  private static Stream<String> locations(Map<String, String> files, String map) {
    Document read = Jsoup.parse(files.getOrDefault(map, ""), Parser.xmlParser());
    return read.select("loc").eachText().stream().map(SiteTest::file);
  }

  private static String file(String address) {
    String path = address.substring(PLAN.base().length());
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private static Document page(String path) {
    return Jsoup.parse(built(Archives.ofSamples()).files.getOrDefault(path, ""));
  }

  private static Archives built(Archives archives) {
    Site.build(PLAN, archives, archives);
    return archives;
  }

  private static Map<String, Document> pages(Map<String, String> files) {
    Map<String, Document> pages = new TreeMap<>();
    files.forEach((path, file) -> {
      if (path.endsWith(".html")) {
        pages.put(path, Jsoup.parse(file));
      }
    });
    return pages;
  }
}
