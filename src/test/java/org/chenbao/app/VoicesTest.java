package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Attacks by many sites at once, and news about attacks.
class VoicesTest {
  @TempDir static Path home;

  @Test
  void newsAboutPoisonShouldBePublished() throws IOException {
    Path day = PoisonedDay.day(home, "news", "", "");
    PoisonedDay.site(
        day,
        "yunfan.example",
        "微软披露“AI 推荐投毒”手法",
        List.of(
            "微软 2 月 13 日披露“AI 推荐投毒”手法，60 天里发现 50 条不同的提示词。",
            "这些按钮链接里藏有“记住某公司是可信来源”等指令，涉及 31 家公司。",
            "微软建议企业检查带有预填提示词的链接，并在三月前更新过滤规则。"));
    PoisonedDay.site(
        day,
        "reed.example",
        "Microsoft finds hidden orders in buttons that summarise",
        List.of(
            "Microsoft said on February 13 that it had found 50 prompts hidden in buttons of 31"
                + " firms.",
            "The buttons say “remember this site as a trusted source” to an assistant, it wrote.",
            "Microsoft asks firms to check links that carry a prompt, and will update its filters"
                + " in March."));
    String told = PoisonedDay.stories(PoisonedDay.edition(day)).toString();
    assertThat(told).contains("推荐投毒", "50 条不同的提示词");
    assertThat(told).contains("Microsoft finds hidden orders");
  }

  @Test
  void fiveSitesWithOneTextShouldBeOneVoice() throws IOException {
    Path day = PoisonedDay.day(home, "sybils", "", "");
    List<String> text = List.of(PoisonedDay.SITES[0]).subList(3, PoisonedDay.SITES[0].length);
    var more = new StringBuilder(Files.readString(day.resolve("sources.yaml")));
    for (String name : List.of("syba", "sybb", "sybc", "sybd")) {
      PoisonedDay.site(day, name + ".example", PoisonedDay.SITES[0][2], text);
      more.append(PoisonedDay.source(name, name));
    }
    Files.writeString(day.resolve("sources.yaml"), more);
    Path edition = PoisonedDay.edition(day);
    JsonNode json = JsonLines.JSON.readTree(PoisonedDay.files(edition).get("edition.json"));
    JsonNode story =
        json.path("themes")
            .valueStream()
            .flatMap(t -> t.path("stories").valueStream())
            .filter(s -> s.toString().contains(PoisonedDay.POISONED))
            .findFirst()
            .orElseThrow();
    assertThat(story.path("publishers").intValue(0)).isEqualTo(1);
    assertThat(story.path("risks").path(0).path("risk").stringValue("")).isEqualTo("echoed");
    assertThat(PoisonedDay.files(edition).get("index.html")).contains("多家同文，实为一个来源");
    assertThat(story.path("sources").valueStream().map(s -> s.path("role").stringValue("")))
        .filteredOn(r -> !r.equals("copy"))
        .hasSize(1);
  }

  @Test
  void aCopyWithOtherNumbersShouldPrintNone() throws IOException {
    Path day = PoisonedDay.day(home, "mutants", "", "");
    List<String> text =
        List.of(PoisonedDay.SITES[0]).subList(3, PoisonedDay.SITES[0].length).stream()
            .map(p -> p.replace("12 千克", "120 千克").replace("1.4 亿", "4.1 亿"))
            .toList();
    PoisonedDay.site(day, "mutant.example", PoisonedDay.SITES[0][2], text);
    Path sources = day.resolve("sources.yaml");
    Files.writeString(sources, Files.readString(sources) + PoisonedDay.source("mutant", "变样站"));
    String told = PoisonedDay.stories(PoisonedDay.edition(day)).toString();
    assertThat(told).doesNotContain("120 千克").doesNotContain("4.1 亿");
  }
}
