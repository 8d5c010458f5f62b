package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.Sample;
import org.chenbao.digest.Digest;
import org.chenbao.digest.Likeness;
import org.chenbao.edit.Writer;
import org.chenbao.edit.deep.Cuttings;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.Conduct;
import org.chenbao.io.llm.StandIn;
import org.chenbao.model.Article;
import org.chenbao.model.Draft;
import org.chenbao.model.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several drafts and a judge ask, and what that costs. The stand-in's drafts tell whatever
/// their material says first, so that few agree.
class DeepSpendingTest {
  private static final Instant END_OF_TIME = Instant.parse("2999-01-01T00:00:00Z");

  @TempDir Path folder;
  private StandIn server;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    server = new StandIn("openai", Conduct.GOOD);
    archive = Archive.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    archive.close();
    server.close();
  }

  @Test
  void aSecondRunShouldAskNothingAndWriteTheSame() {
    List<Draft> once = write(books(Writers.DEEP, Budget.STANDARD, false));
    assertThat(server.asked()).as("three drafts each, and a judge where none agree").isEqualTo(7);
    ModelBooks books = books(Writers.DEEP, Budget.STANDARD, false);
    assertThat(write(books)).isEqualTo(once);
    assertThat(server.asked()).isEqualTo(7);
    assertThat(books.rows()).containsEntry("calls", 0L).containsEntry("remembered", 7L);
  }

  @Test
  void afterTheStandardWriterOnlyTheFurtherDraftsShouldBePaid() {
    write(books(Writers.STANDARD, Budget.STANDARD, false));
    assertThat(server.asked()).isEqualTo(2);
    ModelBooks books = books(Writers.DEEP, Budget.STANDARD, false);
    write(books);
    assertThat(books.rows()).containsEntry("calls", 5L).containsEntry("remembered", 2L);
  }

  @Test
  void aDryRunShouldTellWhatThereIsToPayAndAskNothing() {
    ModelBooks books = books(Writers.DEEP, Budget.STANDARD, true);
    write(books);
    assertThat(books.estimate())
        .contains("8 calls, 0 answers remembered")
        .contains("6 of the calls are further drafts and judgements: fewer where drafts agree");
    assertThat(server.asked()).isZero();
    write(books(Writers.DEEP, Budget.STANDARD, false));
    ModelBooks again = books(Writers.DEEP, Budget.STANDARD, true);
    write(again);
    assertThat(again.estimate()).contains("0 calls, 8 answers remembered");
  }

  /// Nothing is left by then, and nothing is needed.
  @Test
  void whatIsRememberedShouldBeUsedWhateverTheBudget() {
    List<Draft> once = write(books(Writers.DEEP, Budget.STANDARD, false));
    assertThat(write(books(Writers.DEEP, tokens(1), false))).isEqualTo(once);
  }

  @Test
  void theReportShouldTellWhatItCostAndChanged() {
    ModelBooks books = books(Writers.DEEP, Budget.STANDARD, false);
    write(books);
    assertThat(deep(books)).hasSize(2);
    assertThat(deep(books).getFirst())
        .containsEntry("drafts", 3)
        .containsEntry("end", "a judge marked them")
        .containsEntry("calls", 4L)
        .containsEntry("tokensIn", 48L)
        .containsEntry("usd", "0.000284")
        .containsKeys("story", "agreement", "chosen", "added", "dropped", "unsound");
    assertThat(deep(books).getLast())
        .containsEntry("end", "drafts agree")
        .containsEntry("agreement", 0.6)
        .containsEntry("calls", 3L);
  }

  @Test
  void aBudgetForFirstDraftsAloneShouldMakeTheEditionTheStandardWriterMakes() {
    List<Draft> standard = write(books(Writers.STANDARD, Budget.STANDARD, false));
    ModelBooks books = books(Writers.DEEP, tokens(300), false);
    assertThat(write(books)).isEqualTo(standard);
    assertThat(books.plainer())
        .containsExactly("budget: 6 of 6 further drafts and judgements are left out");
    assertThat(deep(books)).allSatisfy(row -> assertThat(row).containsEntry("drafts", 1));
  }

  /// The lowest of the lead stories goes without first, and no cap is ever exceeded.
  @Test
  void aBudgetThatEndsInTheMiddleShouldEndTheAskingThere() {
    for (long cap : List.of(9_000L, 10_500L, 12_000L, 14_000L)) {
      var day =
          new Assignment(
              Sample.DAY.plusDays(cap / 100), Instant.EPOCH, profile(tokens(cap)), folder, false);
      ModelBooks books = books(Writers.DEEP, day, false);
      int before = used();
      List<Draft> drafts = write(books);
      assertThat(used() - before).isLessThanOrEqualTo((int) cap);
      assertThat(drafts).hasSize(2).allSatisfy(d -> assertThat(d.blocks()).isNotEmpty());
      assertThat(deep(books)).hasSize(2);
    }
  }

  private int used() {
    return archive.costs(Instant.EPOCH, END_OF_TIME).stream()
        .mapToInt(c -> (int) c.spent().amount().tokens())
        .sum();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> deep(ModelBooks books) {
    return (List<Map<String, Object>>) books.rows().getOrDefault("deep", List.of());
  }

  private ModelBooks books(String writer, Budget budget, boolean dry) {
    var day = new Assignment(Sample.DAY, Instant.EPOCH, profile(budget), folder, false);
    return books(writer, day, dry);
  }

  private ModelBooks books(String writer, Assignment day, boolean dry) {
    var options = new BriefOptions();
    options.writer = writer;
    options.dryRun = dry;
    var environment =
        Map.of("CHENBAO_LLM_URL", server.url() + "/v1", "CHENBAO_LLM_MODEL", "gpt-5-mini");
    this.writer = writer;
    return new Pens(environment, Path.of(""), archive).of(options, day);
  }

  private String writer = Writers.DEEP;

  private List<Draft> write(ModelBooks books) {
    List<Story> stories = stories();
    Writer today =
        new Writers(Profile.STANDARD, books, Cuttings.NONE)
            .of(writer, books.pens())
            .assigned(stories);
    return stories.stream().map(today::story).toList();
  }

  private static Profile profile(Budget budget) {
    return Profile.STANDARD.spending(budget);
  }

  private static List<Story> stories() {
    return new Digest(Likeness.SILENT).stories(day(), (_, _) -> List.of(), Sample.DAY).told();
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
            "青湖科技 2 月 13 日发布仓储机械臂。青湖科技的机械臂售价 3.2 万元，比上一代便宜四千元。青湖科技计划三月向首批 20 家工厂交付。"
                + "机械臂的重复定位精度为 0.05 毫米。机械臂单臂负载 12 千克，上一代为 8 千克。"
                + "机械臂的电池可以连续工作 8 小时，更换只要 40 秒。青湖科技的工厂每月可以生产 500 台机械臂。"
                + "青湖科技为机械臂提供两年保修，欧洲客户由汉堡的服务站维修。"),
        Sample.article(
            "b1",
            "two",
            "北湖算力建成训练集群，共 2 万块加速卡",
            "北湖算力 2 月 13 日宣布建成训练集群。北湖算力的训练集群共有 2 万块加速卡，耗电 40 兆瓦。"
                + "北湖算力说，集群三月开放给高校。首批名额为 300 个课题组。训练集群的建设历时 14 个月。"
                + "北湖算力为集群签下 10 年的水电合同。集群的冷却用水全部来自北湖，每天 900 吨。"
                + "北湖算力计划明年再增加 8000 块加速卡，扩建机房已在 1 月动工。"));
  }
}
