package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.digest.Interests;
import org.chenbao.edit.deep.Depth;
import org.chenbao.edit.gate.Limits;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  @TempDir Path folder;

  @Test
  void theDocumentedDefaultsShouldBeTheDefaults() throws IOException {
    String docs = Files.readString(Path.of("docs/settings.md"));
    Profile standard = Profile.STANDARD;
    assertThat(docs)
        .contains("| `zone` | `" + standard.zone() + "` |")
        .contains("| `language` | `" + standard.language().code() + "` |")
        .contains("| `stories` | `" + standard.stories() + "` |")
        .contains("| `interests` | none |")
        .contains("| `examples` | none |");
    assertThat(standard.interests()).isEqualTo(Interests.none(Language.ZH));
  }

  @Test
  void everyKeyShouldHaveItsLineInTheDocs() throws IOException {
    String docs = Files.readString(Path.of("docs/settings.md"));
    assertThat(
            Arrays.stream(Profile.Sheet.class.getRecordComponents())
                .map(c -> "| `" + c.getName() + "` |"))
        .allMatch(docs::contains);
  }

  @Test
  void theDocumentedExampleShouldBeRead() throws IOException {
    String docs = Files.readString(Path.of("docs/settings.md"));
    String yaml = docs.replaceFirst("(?s).*```yaml\n", "").replaceFirst("(?s)```.*", "");
    assertThat(read(yaml))
        .isEqualTo(
            new Profile(
                ZoneId.of("Asia/Shanghai"),
                Language.ZH,
                12,
                new Interests(
                    Language.ZH, List.of("机器人", "芯片", "OpenAI"), List.of("可以在手机和笔记本上本地运行的小型开源模型")),
                Optional.of(folder.resolve("my-sources.yaml")),
                List.of("127.0.0.1:1200"),
                new Limits(Map.of("enough-stories", 3)),
                new ModelSettings(
                    List.of("deepseek", "ollama:qwen3"),
                    Optional.empty(),
                    false,
                    new Budget(
                        Map.of(
                            Budget.EDITION_USD,
                            new BigDecimal("0.05"),
                            Budget.MONTH_TOKENS,
                            BigDecimal.valueOf(2_000_000))),
                    new Depth(5, 3)),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour: red",
        "llm: nobody",
        "fallback: [ollama:m, nobody]",
        "stories: 0",
        "zone: Mars/Olympus",
        "language: fr",
        "[",
        "stories: many",
        "local: [http://127.0.0.1/]",
        "gate: {enough-stories: many}",
        "gate: {enough-stories: -1}",
        "gate: {enough-stories: 61}",
        "gate: {every-span-holds: 3}",
        "gate: {desk-finds-nothing: 3}",
        "gate: {enough-stories: }",
        "gate: {no-such-check: 1}",
        "deep: {stories: -1}",
        "deep: {drafts: 1}",
        "deep: {drafts: }",
        "deep: {judges: 2}"
      })
  void aProfileThatMakesNoSenseShouldSaySoInOneLine(String yaml) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(CommandFailure.class)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  private Profile read(String yaml) throws IOException {
    return Profile.read(Files.writeString(folder.resolve("profile.yaml"), yaml));
  }
}
