package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;
import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final Reader READER = new Reader(Glossary.load());

  private static final Anchor FILING =
      new Anchor(
          List.of(
              List.of(report("OpenAI files for an IPO")),
              List.of(report("OpenAI 秘密提交 IPO 申请")),
              List.of(report("OpenAI starts its IPO, following Anthropic"))));

  @Test
  void aReportThatNamesOthersAloneIsOnOthers() {
    assertThat(FILING.isOnOthers(report("The SpaceX IPO looks dear"))).isTrue();
    assertThat(FILING.isOnOthers(report("SpaceX 与 Anthropic 的 IPO 怎么选"))).isTrue();
  }

  @Test
  void oneOfSeveralInARowIsNoEventOfItsOwn() {
    assertThat(FILING.isOnOthers(report("SpaceX、OpenAI、Anthropic 相继推进上市"))).isTrue();
    assertThat(FILING.isOnOthers(report("OpenAI joins SpaceX and Anthropic on the market")))
        .isFalse();
  }

  @Test
  void whoNamesNobodyOrSpeaksOfItselfStays() {
    assertThat(FILING.isOnOthers(report("An IPO to watch"))).isFalse();
    assertThat(FILING.isOnOthers(report("OpenAI", "On the road with Daybreak"))).isFalse();
  }

  @Test
  void ofTwoTextsEitherMayBeRight() {
    var two =
        new Anchor(
            List.of(
                List.of(report("OpenAI files for an IPO")),
                List.of(report("OpenAI plans its IPO"))));
    assertThat(two.isOnOthers(report("SpaceX plans its IPO"))).isFalse();
  }

  private static Reading report(String title) {
    return report("Herald", title);
  }

  private static Reading report(String outlet, String title) {
    return READER.read(
        new Article(
            title,
            new Origin(
                "https://herald.example/" + title.hashCode(),
                new Outlet(outlet, outlet, Tier.STANDARD),
                "",
                Instant.EPOCH,
                Language.EN),
            new Words(title, "", ""),
            List.of()));
  }
}
