package org.chenbao.collect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Words;

/// A title that claims what its own text denies.
final class Denial {
  private static final Pattern RUMOUR =
      Pattern.compile(
          "谣言|辟谣|不实|否认|假消息|子虚乌有|没有此事|rumou?r|hoax|debunk|denie[sd]|denying|untrue|not true|false claim",
          Pattern.CASE_INSENSITIVE);

  /// Events that titles claim, and that are denied in the same word.
  private static final List<String> EVENTS =
      List.of("收购", "合并", "裁员", "离职", "融资", "上市", "停产", "倒闭", "破产", "涨价", "出售", "关闭", "开源", "辞职");

  private Denial() {}

  static Optional<Finding> in(Words words) {
    if (RUMOUR.matcher(words.title()).find() || words.title().matches(".*[?？].*|.*(传|疑).*")) {
      return Optional.empty();
    }
    boolean denied =
        EVENTS.stream()
            .filter(words.title()::contains)
            .anyMatch(e ->
                Pattern.compile("(?:没有|未|并未|无意|不会)[^。，,]{0,3}" + e).matcher(words.text()).find());
    return denied && RUMOUR.matcher(words.text()).find()
        ? Optional.of(
            Finding.of(
                "title-body-mismatch", Severity.WARNING, "the text denies what its title claims"))
        : Optional.empty();
  }
}
