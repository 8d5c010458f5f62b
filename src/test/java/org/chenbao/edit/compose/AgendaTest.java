package org.chenbao.edit.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chenbao.Sample;
import org.chenbao.model.Article;
import org.chenbao.model.Removed;
import org.chenbao.model.Story;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private static final Story GREATER = story("谷歌撤下全部夜间巡检机器人", "谷歌宣布撤下夜间巡检机器人，用户可退款");
  private static final Story TWIN = story("谷歌夜间巡检机器人撤下，用户退款");
  private static final Story OTHER_FIRM = story("微软撤下夜间巡检机器人，用户可退款");
  private static final Story OTHER_AMOUNT = story("谷歌夜间巡检机器人撤下，用户退款 12 亿美元");

  @Test
  void oneEventIsToldOnce() {
    Agenda agenda = Agenda.of(List.of(GREATER, TWIN), 0);
    assertThat(agenda.briefs()).extracting(Story::id).containsExactly(GREATER.id());
    assertThat(agenda.folded()).extracting(Removed::story).containsExactly(TWIN.id());
    assertThat(agenda.briefs().getFirst().reports().related())
        .extracting(Article::id)
        .containsExactly(TWIN.lead().id());
  }

  @Test
  void theLesserIsFoldedWhereverItStands() {
    Agenda agenda = Agenda.of(List.of(TWIN, GREATER), 0);
    assertThat(agenda.briefs()).extracting(Story::id).containsExactly(GREATER.id());
  }

  @Test
  void anotherFirmOrAmountIsAnotherEvent() {
    Agenda agenda = Agenda.of(List.of(GREATER, OTHER_FIRM, OTHER_AMOUNT), 0);
    assertThat(agenda.briefs()).hasSize(3);
    assertThat(agenda.folded()).isEmpty();
  }

  @Test
  void storiesWhoseReportsAreLikelyOfOneAffairAreToldOnce() {
    assertThat(besides(OTHER_FIRM, 0.5).briefs()).hasSize(1);
    assertThat(besides(OTHER_FIRM, 0.49).briefs()).hasSize(2);
  }

  @Test
  void lessIsEnoughWhereTheLesserNamesNobodyElse() {
    Story same = story("谷歌把设备运回码头");
    assertThat(besides(same, 0.3).briefs()).hasSize(1);
    assertThat(besides(same, 0.29).briefs()).hasSize(2);
  }

  private static Agenda besides(Story story, double likelihood) {
    Story.Reports reports = story.reports();
    var surety = new Story.Surety(List.of(), Set.of(), Map.of(GREATER.id(), likelihood));
    Story lesser =
        OTHER_FIRM.of(new Story.Reports(reports.all(), List.of(), 1, List.of(), List.of(), surety));
    return Agenda.of(List.of(GREATER, lesser), 0);
  }

  @Test
  void whatAPersonPlacedStays() {
    var orders = new Orders(List.of(), Set.of(), Set.of(TWIN.id()), Set.of());
    assertThat(Agenda.of(List.of(GREATER, TWIN), 0, orders).briefs()).hasSize(2);
  }

  private static Story story(String... titles) {
    Article[] reports = new Article[titles.length];
    for (int i = 0; i < titles.length; i++) {
      String id = Integer.toHexString(titles[i].hashCode());
      reports[i] = Sample.article(id, "site" + i, titles[i], "");
    }
    return Sample.story(reports);
  }
}
