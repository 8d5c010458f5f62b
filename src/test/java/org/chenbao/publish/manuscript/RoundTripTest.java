package org.chenbao.publish.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Block.Item;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Outlet;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Reporter;
import org.chenbao.publish.form.Citation;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.MarkdownEdition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Editions drawn at random, printed, read and compared part by part.
class RoundTripTest {
  private static final int EDITIONS = 200;

  private static final List<String> WORDS =
      Stream.concat(
              Hostile.TEXTS.stream(),
              Stream.of(
                  "远山智能 2 月 13 日开源推理模型 H2。",
                  "公司称：“长程推理不再是少数人的工具。”",
                  "Larkspur raised $1.2 billion, 3× more than in 2025.",
                  "得分 78.4%，比上一代高 9.1 分（τ²-Bench）",
                  "支持 C++、C#、F# 与 .NET；见 a_b_c 与 1*2*3",
                  "第 1 名：H2；第 2 名：H1"))
          .filter(text -> !clean(text).isEmpty())
          .toList();

  private static final List<String> LABELS =
      List.of("", "参数规模", "“高速”模式", "Price (beta)", "C#", "1986", "价格*", "A_B");

  static List<Integer> seeds() {
    return IntStream.range(0, EDITIONS).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void editionShouldBeReadAsItWasMade(int seed) {
    Edition edition = new Draw(new Random(seed)).edition();
    String markdown = new String(MarkdownEdition.of(edition), StandardCharsets.UTF_8);
    assertThat(ManuscriptReader.read(markdown).source()).isEqualTo(markdown);
    JsonNode read =
        JsonMapper.shared().readTree(ManuscriptJson.of(ManuscriptReader.read(markdown)));
    assertThat(read.path("title").stringValue()).isEqualTo(clean(edition.masthead().title()));
    assertThat(read.path("date").stringValue()).isEqualTo(edition.masthead().date().toString());
    assertThat(read.path("themes").valueStream().map(t -> t.path("name").stringValue()))
        .containsExactlyElementsOf(edition.themes().stream().map(t -> clean(t.name())).toList());
    List<JsonNode> stories =
        read.path("themes").valueStream().flatMap(t -> t.path("stories").valueStream()).toList();
    List<Proof> told = edition.stories();
    assertThat(stories).hasSameSizeAs(told);
    for (int at = 0; at < told.size(); at++) {
      compare(stories.get(at), told.get(at));
    }
  }

  private static void compare(JsonNode read, Proof proof) {
    assertThat(read.path("headline").stringValue()).isEqualTo(clean(proof.headline().text()));
    assertThat(read.path("url").stringValue()).isEqualTo(proof.story().lead().url());
    assertThat(read.path("lead").stringValue()).isEqualTo(clean(proof.lead().text()));
    assertThat(read.path("sources").valueStream().map(s -> s.path("url").stringValue()))
        .containsExactlyElementsOf(
            Citation.of(proof).stream()
                .filter(Citation::shown)
                .map(c -> c.article().url())
                .toList());
    assertThat(read.path("blocks").valueStream().map(RoundTripTest::block))
        .containsExactlyElementsOf(proof.blocks().stream().map(RoundTripTest::block).toList());
  }

  private static String block(JsonNode block) {
    String kind = block.path("kind").stringValue();
    return kind.equals("paragraph")
        ? kind + " " + block.path("text").stringValue()
        : kind + " " + block.path("label").stringValue("") + items(block.path("items"));
  }

  private static String items(JsonNode items) {
    return items
        .valueStream()
        .map(i ->
            i.path("label").stringValue("")
                + "|"
                + i.path("text").stringValue()
                + items(i.path("children")))
        .toList()
        .toString();
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Facts facts -> "facts " + clean(facts.label()) + items(facts.items());
      case Block.Paragraph paragraph -> "paragraph " + clean(paragraph.claim().text());
      case Block.Insight insight ->
          "insight "
              + insight.label()
              + insight.items().stream().map(c -> "|" + clean(c.text()) + "[]").toList();
      case Block.Impact impact -> "impact " + impact.label() + items(impact.items());
    };
  }

  private static String items(List<Item> items) {
    return items.stream()
        .map(i -> clean(i.label()) + "|" + clean(i.claim().text()) + items(i.children()))
        .toList()
        .toString();
  }

  /// What a reader of Markdown can know of a text.
  private static String clean(String text) {
    return Line.of(text).replace("**", "").strip();
  }

  private record Draw(Random random) {
    Edition edition() {
      var imprint =
          new Edition.Imprint(
              "standard",
              new Edition.Author.Model(List.of("bluebell-3")),
              random.nextBoolean(),
              1,
              random.nextBoolean(),
              List.of());
      var masthead =
          new Edition.Masthead(
              LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)),
              Language.ZH,
              word(),
              List.of(word(), word()),
              imprint);
      var themes = new ArrayList<Edition.Theme>();
      for (int at = 0; at <= random.nextInt(4); at++) {
        themes.add(new Edition.Theme(word(), proofs("s" + at, 1 + random.nextInt(4))));
      }
      return new Edition(
          masthead,
          themes,
          List.of(new Edition.Group("行业动态", proofs("b", random.nextInt(1, 4)))),
          List.of());
    }

    private List<Proof> proofs(String name, int count) {
      return IntStream.range(0, count).mapToObj(at -> proof(name + "-" + at)).toList();
    }

    private Proof proof(String id) {
      Article[] reports =
          IntStream.rangeClosed(0, random.nextInt(9))
              .mapToObj(at -> article(id + "-" + at, random.nextInt(12)))
              .toArray(Article[]::new);
      Story story = Reporter.story(id, 1, "题", reports);
      var blocks = new ArrayList<Block>();
      blocks.add(new Block.Facts("", items(0)));
      if (random.nextBoolean()) {
        blocks.add(new Block.Facts("业务表现", items(0)));
      }
      if (random.nextBoolean()) {
        blocks.add(new Block.Paragraph(claim()));
      }
      if (random.nextBoolean()) {
        blocks.add(new Block.Insight("深度解读 & 洞察", List.of(claim(), claim())));
      }
      if (random.nextBoolean()) {
        blocks.add(new Block.Impact("影响", items(0)));
      }
      return new Proof(story, claim(), claim(), blocks, List.of());
    }

    private static Article article(String id, int outlet) {
      var of = new Outlet("报社" + outlet, "o" + outlet + ".example", Tier.STANDARD);
      return Reporter.article(id, of, Language.ZH, new Words("题", "", ""));
    }

    private List<Item> items(int depth) {
      return IntStream.rangeClosed(0, random.nextInt(3))
          .mapToObj(_ ->
              new Item(
                  LABELS.get(random.nextInt(LABELS.size())),
                  claim(),
                  depth < 2 && random.nextInt(3) == 0 ? items(depth + 1) : List.of()))
          .toList();
    }

    private Claim claim() {
      return new Claim(word(), List.of());
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
  }
}
