package org.chenbao.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.chenbao.Shared;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;
import org.chenbao.model.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports of a week in which title and text are known to belong together, and the same made not
/// to.
class CloakingOnRealFeedsTest {
  private static final int DAYS = 7;
  private static final int LONG = 600;
  private static final Pattern FIGURE =
      Pattern.compile("\\d+(?:\\.\\d+)?(?= ?(?:亿|万|%|美元|元|billion|million|percent))");

  private static final List<Words> REPORTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (int day = 1; day <= DAYS; day++) {
      String name = "days/articles/2026-06-0%d.jsonl.gz".formatted(day);
      try (var lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(Shared.file(name))),
                  StandardCharsets.UTF_8))) {
        lines
            .lines()
            .map(JsonMapper.shared()::readTree)
            .map(CloakingOnRealFeedsTest::words)
            .filter(w -> w.text().length() > LONG)
            .forEach(REPORTS::add);
      }
    }
    assertThat(REPORTS).hasSizeGreaterThan(500);
  }

  @Test
  void fewPagesShouldBeDoubtedForNothing() {
    long doubted = REPORTS.stream().filter(w -> found(w, w)).count();
    assertThat(doubted).isLessThanOrEqualTo(REPORTS.size() / 200);
  }

  @Test
  void mostPagesOfAnotherArticleShouldBeFound() {
    List<Boolean> found =
        IntStream.range(0, REPORTS.size())
            .filter(i -> language(i) == language(other(i)))
            .mapToObj(i -> found(REPORTS.get(i), REPORTS.get(other(i))))
            .toList();
    assertThat(share(found)).isGreaterThan(0.8);
  }

  @Test
  void mostPagesWithAnotherFigureThanTheTitleShouldBeFound() {
    List<Boolean> found =
        REPORTS.stream().flatMap(w -> altered(w).map(a -> found(w, a)).stream()).toList();
    assertThat(found).hasSizeGreaterThan(50);
    assertThat(share(found)).isGreaterThan(0.6);
  }

  private static Optional<Words> altered(Words words) {
    Matcher figure = FIGURE.matcher(words.title());
    if (!figure.find() || !words.text().contains(figure.group())) {
      return Optional.empty();
    }
    String said = figure.group();
    String other = String.valueOf((int) (Double.parseDouble(said) * 3 + 7));
    return Optional.of(
        new Words(words.title().replace(said, other), "", words.text().replace(said, other)));
  }

  private static boolean found(Words told, Words read) {
    return Cloaking.between(new Words(told.title(), told.summary(), ""), read).isPresent();
  }

  private static double share(List<Boolean> found) {
    return (double) found.stream().filter(f -> f).count() / found.size();
  }

  private static int other(int report) {
    return (report + REPORTS.size() / 2) % REPORTS.size();
  }

  private static Language language(int report) {
    Words words = REPORTS.get(report);
    return Scripts.language(words.title() + words.text());
  }

  private static Words words(JsonNode article) {
    return new Words(
        article.path("title").stringValue(""),
        article.path("summary").stringValue(""),
        article.path("text").stringValue(""));
  }
}
