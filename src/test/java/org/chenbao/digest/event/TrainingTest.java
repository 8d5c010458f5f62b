package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.chenbao.Sample;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.model.Article;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final Article RELEASE =
      Sample.article("a", "keji", "Northlight 发布编程模型 Lantern 3", "模型有 70 亿参数，权重可以下载。");
  private static final Article ROUND =
      Sample.article("b", "xinwen", "赫利俄算力完成 12 亿美元融资", "资金用于建设数据中心。");

  @Test
  void aFewCorrectionsShouldMoveTheWeightsALittleAndManyFar() {
    assertThat(moved(6)).isPositive().isLessThan(0.25);
    assertThat(moved(600)).isGreaterThan(2 * moved(6));
  }

  /// How far the weight moves that moves farthest, where a person says so often that these two tell
  /// one event.
  private static double moved(int corrections) {
    Weights before = Weights.bundled();
    Training training = Training.onTopOf(before, Usage.NONE, Likeness.SILENT);
    for (int i = 0; i < corrections; i++) {
      training.pair(RELEASE, ROUND, true);
    }
    double[] after = training.weights().wordsAlone();
    return IntStream.range(0, after.length)
        .mapToDouble(i -> Math.abs(after[i] - before.wordsAlone()[i]))
        .max()
        .orElse(0);
  }
}
