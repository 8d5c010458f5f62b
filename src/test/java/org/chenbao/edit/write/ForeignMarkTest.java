package org.chenbao.edit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.Sample;
import org.chenbao.edit.Readers;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;

class ForeignMarkTest {
  private static final Article ENGLISH =
      Sample.article(
          "a1",
          "wire",
          "Larkspur Robotics opens test site in Trieste",
          "Larkspur Robotics opened a test site in Trieste on Friday with 40 engineers. "
              + "The company expects to spend $30 million there by 2027 and to hire 200 people. "
              + "Larkspur Robotics plans to ship the first 60 cranes in March for $90,000 each. "
              + "Ferries of nine lines pass by every day, and none of them stops here at night.",
          Language.EN,
          Tier.STANDARD);

  @Test
  void aStoryInAnotherLanguageShouldBeMarkedOnce() {
    List<String> printed = printed(ENGLISH);
    assertThat(printed).hasSize(4);
    assertThat(printed)
        .filteredOn(text -> text.endsWith("（英文原文）"))
        .containsExactly(printed.getFirst());
  }

  @Test
  void belowAHeadlineThatReadersKnowEachSentenceInAnotherLanguageShouldBeMarked() {
    List<String> printed =
        printed(ENGLISH, Sample.article("a2", "bund", "Larkspur Robotics 在的里雅斯特启用测试场", ""));
    assertThat(printed.getFirst()).doesNotEndWith("（英文原文）");
    assertThat(printed.subList(1, printed.size()))
        .hasSizeGreaterThan(1)
        .allMatch(text -> text.endsWith("（英文原文）"));
  }

  private static List<String> printed(Article... reports) {
    Readers readers = new Readers(Language.ZH, ZoneId.of("Asia/Shanghai"), Quoting.STANDARD);
    Draft draft = new ExtractiveWriter(readers).story(Sample.story(reports));
    return Stream.concat(
            Stream.of(draft.headline(), draft.lead()),
            draft.blocks().stream()
                .flatMap(b -> ((Block.Facts) b).items().stream())
                .map(Block.Item::claim))
        .map(Claim::text)
        .toList();
  }
}
