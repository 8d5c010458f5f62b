package org.chenbao.publish.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Editions that drift from the form, each with what must be found in it.
class DriftTest {
  private static final Path CASES = Path.of("src/test/resources/publish/drifts.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// What is form: markup of HTML where its words are read, keys that other sites give to fields of
  /// ours, comments of front matter.
  private static final Set<String> MARKS =
      Set.of(
          "a",
          "p",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "href",
          "target",
          "blank",
          "amp",
          "title",
          "pubDate",
          "description",
          "categories",
          "keywords",
          "image",
          "站点自己的键");

  record Drift(String name, List<String> expected, String source) {
    @Override
    public String toString() {
      return name;
    }

    List<String> expected(String key) {
      return expected.stream()
          .filter(e -> e.startsWith("@" + key + " ") || e.equals("@" + key))
          .map(e -> e.substring(key.length() + 1).strip())
          .toList();
    }
  }

  static List<Drift> drifts() {
    try {
      return Arrays.stream(("\n" + Files.readString(CASES)).split("\n@@ "))
          .skip(1)
          .map(DriftTest::drift)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Drift drift(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    String name = lines.removeFirst();
    var expected = new ArrayList<String>();
    while (lines.getFirst().matches("@\\w+( .*)?")) {
      expected.add(lines.removeFirst());
    }
    String source = String.join("\n", lines);
    boolean windows = expected.remove("@crlf");
    return new Drift(name, expected, windows ? "\uFEFF" + source.replace("\n", "\r\n") : source);
  }

  @Test
  void thereShouldBeManyDrifts() {
    assertThat(drifts()).hasSizeGreaterThanOrEqualTo(105);
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void storiesLinksAndBlocksShouldBeFound(Drift drift) {
    JsonNode read = read(drift);
    drift.expected("title").forEach(t -> assertThat(text(read, "title")).isEqualTo(t));
    drift.expected("date").forEach(d -> assertThat(text(read, "date")).isEqualTo(d));
    assertThat(told(read, "themes", "stories")).isEqualTo(drift.expected("story"));
    assertThat(told(read, "briefs", "items")).isEqualTo(drift.expected("brief"));
    assertThat(addresses(read)).containsAll(drift.expected("link"));
    drift.expected("kind").forEach(k -> assertThat(kinds(read)).isEqualTo(k));
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void noWordShouldBeLost(Drift drift) {
    String json = read(drift).toString().replace("\\n", " ");
    assertThat(WORD.matcher(drift.source()).results().map(MatchResult::group))
        .filteredOn(word -> !MARKS.contains(word) && !word.matches("\\d{1,2}|[①②]|n|0\\d.*"))
        .allMatch(json::contains);
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void printingShouldGiveTheSameBytes(Drift drift) {
    assertThat(ManuscriptReader.read(drift.source()).source()).isEqualTo(drift.source());
  }

  @ParameterizedTest
  @MethodSource("drifts")
  void lineOfEachStoryShouldBeItsLine(Drift drift) {
    List<String> lines = drift.source().lines().toList();
    for (JsonNode story : read(drift).findParents("headline")) {
      String line = lines.get(story.path("line").intValue() - 1).replace("\\", "");
      assertThat(line.replace("&amp;", "&").replace("*", ""))
          .contains(text(story, "headline").split(" ", 2)[0].replace("*", ""));
    }
  }

  private static JsonNode read(Drift drift) {
    return JsonMapper.shared().readTree(ManuscriptJson.of(ManuscriptReader.read(drift.source())));
  }

  private static List<String> told(JsonNode read, String outer, String inner) {
    return read.path(outer)
        .valueStream()
        .flatMap(o -> o.path(inner).valueStream())
        .map(s -> (text(s, "headline") + " | " + text(s, "url")).strip())
        .toList();
  }

  private static List<String> addresses(JsonNode read) {
    return read.findValues("url").stream().map(JsonNode::stringValue).toList();
  }

  private static String kinds(JsonNode read) {
    Stream<String> kinds =
        read.path("themes")
            .valueStream()
            .flatMap(t -> t.path("stories").valueStream())
            .flatMap(s -> s.path("blocks").valueStream())
            .map(b -> text(b, "kind"));
    return String.join(" ", kinds.toList());
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).stringValue("");
  }
}
