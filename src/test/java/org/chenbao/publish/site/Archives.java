package org.chenbao.publish.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chenbao.model.Ruling;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.JsonEdition;
import org.chenbao.publish.manuscript.ManuscriptJson;
import org.chenbao.publish.manuscript.ManuscriptReader;

/// An archive and a site in memory.
final class Archives implements Issues, Tree {
  private final NavigableMap<LocalDate, Integer> revisions = new TreeMap<>();
  private final Map<LocalDate, String> editions = new LinkedHashMap<>();
  final Map<String, String> files = new TreeMap<>();
  int written;

  /// Sample editions of five days: extractive, by a model, hostile, of another site, extractive.
  static Archives ofSamples() {
    var archives = new Archives();
    archives.put("2026-02-13", Samples.ordinary());
    archives.put("2026-02-14", Samples.generated());
    archives.put("2026-02-28", Hostile.edition());
    archives.put(
        "2026-03-01",
        """
        # 别处的一期

        ## 模型

        ### [云杉发布 S1 模型](https://yunshan.example/s1)

        云杉今日发布 S1。

        - **编程测试**：得分 78.4%
        - **数学测试**：得分 91%
        - **常识测试**：得分 66.02%

        | 一 | 二 |
        |---|---|
        | 三 | 四 |

        ## 更多动态

        - [北辰换帅](https://beichen.example/ceo)：新任主管到任
        """);
    archives.put("2026-03-02", Samples.ordinary());
    return archives;
  }

  void put(String date, Ruling.Cleared cleared) {
    keep(date, new String(JsonEdition.of(cleared), StandardCharsets.UTF_8));
  }

  void put(String date, String markdown) {
    byte[] json = ManuscriptJson.of(ManuscriptReader.read(markdown));
    keep(date, new String(json, StandardCharsets.UTF_8));
  }

  private void keep(String date, String json) {
    LocalDate day = LocalDate.parse(date);
    editions.put(day, json);
    revisions.merge(day, 1, Integer::sum);
  }

  void remove(String date) {
    editions.remove(LocalDate.parse(date));
    revisions.remove(LocalDate.parse(date));
  }

  @Override
  public NavigableMap<LocalDate, Integer> revisions() {
    return new TreeMap<>(revisions);
  }

  @Override
  public String json(LocalDate date) {
    return editions.getOrDefault(date, "{}");
  }

  @Override
  public Map<String, byte[]> files(LocalDate date) {
    return Map.of(
        "cover.png",
        new byte[] {1},
        "edition.md",
        "coverImage: \"cover.png\"\n".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(files.get(path)).map(f -> f.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(String path, byte[] bytes) {
    written++;
    files.put(path, new String(bytes, StandardCharsets.UTF_8));
  }
}
