package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.chenbao.Sample;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Likeness;
import org.chenbao.edit.Writer;
import org.chenbao.edit.deep.Cuttings;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Cost;
import org.chenbao.model.Article;
import org.chenbao.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What an edition with a model asks, and what that costs.
class SpendingTest {
  private static final String KNOWN = "gpt-5-mini";
  private static final int IN = 700;
  private static final int OUT = 300;
  private static final String ANSWER =
      """
      {"choices":[{"finish_reason":"stop","message":{"content":%s}}],
       "usage":{"prompt_tokens":700,"completion_tokens":300}}
      """
          .formatted(
              JsonLines.JSON.writeValueAsString(
                  """
                  {"headline":{"text":"新消息来了","from":[1]},"lead":{"text":"新消息来了。","from":[1]},
                   "facts":[],"insight":[],"impact":[]}
                  """));

  @TempDir Path folder;
  private final MockWebServer server = new MockWebServer();
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().body(ANSWER).build();
          }
        });
    server.start();
    archive = Archive.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    archive.close();
    server.close();
  }

  @Test
  void aSecondRunShouldAskNothing() {
    write(day(), KNOWN, Budget.STANDARD);
    assertThat(server.getRequestCount()).isEqualTo(3);
    ModelBooks again = write(day(), KNOWN, Budget.STANDARD);
    assertThat(server.getRequestCount()).isEqualTo(3);
    assertThat(again.rows()).containsEntry("calls", 0L).containsEntry("remembered", 3L);
    write(day(), "gpt-5", Budget.STANDARD);
    assertThat(server.getRequestCount()).as("another model is asked anew").isEqualTo(6);
  }

  @Test
  void oneLateReportShouldCostOneCall() {
    write(day(), KNOWN, Budget.STANDARD);
    List<Article> more = new ArrayList<>(day());
    more.add(
        Sample.article(
            "late",
            "late",
            "北湖算力训练集群投用，2 万块加速卡",
            "为了给这套集群供电，当地电网新建了一座变电站，造价 1.2 亿元。北湖算力的训练集群 2 月 13 日投用，"
                + "一共装了 2 万块加速卡。院方说，明年还要再加 8000 块。"));
    write(more, KNOWN, Budget.STANDARD);
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void everyCallShouldStandInTheBooksWithItsMoney() {
    ModelBooks books = write(day(), KNOWN, Budget.STANDARD);
    List<Cost> costs = archive.costs(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));
    assertThat(costs)
        .hasSize(3)
        .allMatch(c -> c.spent().settled() && c.errand().edition().equals(Sample.DAY))
        .allMatch(c -> c.spent().microdollars() == IN / 4 + OUT * 2);
    assertThat(books.rows()).containsEntry("usd", "0.002325").containsEntry("tokensOut", 900L);
  }

  @Test
  void anEditionNearItsCapShouldGetPlainerInTheStatedOrder() {
    ModelBooks whole = dry(KNOWN, Budget.STANDARD);
    assertThat(whole.plainer()).isEmpty();
    int most = Integer.parseInt(whole.estimate().get(1).replaceAll(".*at most (\\d+) in.*", "$1"));
    long one = most / 3 + 6_000L;
    assertThat(dry(KNOWN, tokens(one + 600)).plainer())
        .containsExactly(
            "budget: every story sends half its material",
            "budget: the last 2 of 3 stories are written by selection");
    assertThat(dry(KNOWN, tokens(500)).plainer())
        .containsExactly(
            "budget: nothing is left for a model; every story is written by selection");
  }

  @Test
  void aCapShouldHoldWhateverIsAsked() {
    long cap = 9_700;
    write(day(), KNOWN, tokens(cap));
    int asked = server.getRequestCount();
    assertThat(asked).isBetween(1, 2);
    write(day(), "gpt-5", tokens(cap));
    write(day(), "gpt-4.1", tokens(cap));
    long used =
        archive.costs(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z")).stream()
            .mapToLong(c -> c.spent().amount().tokens())
            .sum();
    assertThat(used).isPositive().isLessThanOrEqualTo(cap);
  }

  @Test
  void aDryRunShouldAskNothingAndTellWhatThereIsToPay() {
    assertThat(String.join("\n", dry(KNOWN, Budget.STANDARD).estimate()))
        .contains("3 calls, 0 answers remembered", "expected USD 0.00", "nothing was asked");
    write(day(), KNOWN, Budget.STANDARD);
    int asked = server.getRequestCount();
    assertThat(String.join("\n", dry(KNOWN, Budget.STANDARD).estimate()))
        .contains("0 calls, 3 answers remembered", "expected 0 tokens in and 0 out")
        .contains("expected USD 0.000000");
    assertThat(String.join("\n", dry("house-model", Budget.STANDARD).estimate()))
        .contains("no price is known for this model");
    assertThat(server.getRequestCount()).isEqualTo(asked);
  }

  @Test
  void aBudgetInMoneyShouldNotBePromisedWithoutAPrice() {
    Budget budget = new Budget(Map.of(Budget.MONTH_USD, BigDecimal.ONE));
    assertThatExceptionOfType(CommandFailure.class)
        .isThrownBy(() -> dry("house-model", budget))
        .withMessageContaining("--budget-tokens");
  }

  @Test
  void theCommandShouldTellWhatWasUsed() {
    write(day(), KNOWN, Budget.STANDARD);
    archive.close();
    JsonNode all = JsonLines.JSON.readTree(cost("--json"));
    assertThat(all.path("calls").asInt()).isEqualTo(3);
    assertThat(all.path("tokensIn").asInt()).isEqualTo(3 * IN);
    assertThat(all.at("/models/0/name").asString()).isEqualTo(KNOWN);
    assertThat(all.at("/editions/0/name").asString()).isEqualTo("2026-02-13 zh");
    assertThat(all.path("stories").size()).isEqualTo(3);
    assertThat(JsonLines.JSON.readTree(cost("--json", "--month", "2026-02")).path("calls").asInt())
        .as("a month is that of the call, not of the edition")
        .isZero();
    assertThat(cost()).contains("calls", KNOWN, "0.002325");
    assertThat(cost("--month", "soon")).contains("not a month or a day");
    archive = Archive.open(folder.resolve("data"));
  }

  private String cost(String... options) {
    var said = new StringWriter();
    var arguments = new ArrayList<>(List.of("cost", "--data", folder.resolve("data").toString()));
    arguments.addAll(List.of(options));
    var writer = new PrintWriter(said, true);
    Main.line().setOut(writer).setErr(writer).execute(arguments.toArray(String[]::new));
    return said.toString();
  }

  private ModelBooks write(List<Article> articles, String model, Budget budget) {
    return write(articles, books(model, budget, new BriefOptions()));
  }

  private ModelBooks dry(String model, Budget budget) {
    var options = new BriefOptions();
    options.dryRun = true;
    return write(day(), books(model, budget, options));
  }

  private ModelBooks books(String model, Budget budget, BriefOptions options) {
    options.writer = "standard";
    var environment =
        Map.of("CHENBAO_LLM_URL", server.url("/v1").toString(), "CHENBAO_LLM_MODEL", model);
    Profile profile = Profile.STANDARD.spending(budget);
    var day = new Assignment(Sample.DAY, Instant.EPOCH, profile, folder, false);
    return new Pens(environment, Path.of(""), archive).of(options, day);
  }

  private static ModelBooks write(List<Article> articles, ModelBooks books) {
    List<Story> stories = stories(articles);
    Writer writer =
        new Writers(Profile.STANDARD, books, Cuttings.NONE)
            .of(Writers.STANDARD, books.pens())
            .assigned(stories);
    stories.forEach(writer::story);
    return books;
  }

  private static List<Story> stories(List<Article> articles) {
    return new Digest(Likeness.SILENT).stories(articles, (_, _) -> List.of(), Sample.DAY).told();
  }

  private static Budget tokens(long tokens) {
    return Budget.STANDARD.with(Budget.EDITION_TOKENS, Optional.of(BigDecimal.valueOf(tokens)));
  }

  private static List<Article> day() {
    return List.of(
        Sample.article(
            "a1",
            "one",
            "青湖科技发布仓储机械臂，售价 3.2 万元",
            "青湖科技 2 月 13 日发布仓储机械臂。青湖科技的机械臂售价 3.2 万元，单臂负载 12 千克。"
                + "青湖科技计划三月向首批 20 家工厂交付。机械臂的重复定位精度为 0.05 毫米。"),
        Sample.article(
            "b1",
            "two",
            "北湖算力建成训练集群，共 2 万块加速卡",
            "北湖算力 2 月 13 日宣布建成训练集群。北湖算力的训练集群共有 2 万块加速卡，耗电 40 兆瓦。"
                + "北湖算力说，集群三月开放给高校。首批名额为 300 个课题组。"),
        Sample.article(
            "c1",
            "three",
            "Larkmoor 语音开源语音模型 Reed，参数量 9 亿",
            "Larkmoor 语音 2 月 13 日开源语音模型 Reed。Reed 的参数量为 9 亿，延迟为 180 毫秒。"
                + "Reed 支持 14 种语言，权重采用 Apache 2.0 许可证。Larkmoor 语音计划六月推出托管服务。"));
  }
}
