package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Types and tests that `docs/form.md` names.
class FormTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\|(?! element|--)[^|]+\\|([^|]+)\\|([^|]+)\\|$");
  private static final Pattern NAME = Pattern.compile("`([a-z.]+(?:\\.[A-Z]\\w*)+)(?:#(\\w+))?`");

  @Test
  void everyTypeAndTestShouldExist() throws IOException, ClassNotFoundException {
    List<MatchResult> rows =
        ROW.matcher(Files.readString(Path.of("docs/form.md"))).results().toList();
    assertThat(rows).hasSizeGreaterThan(12);
    for (MatchResult row : rows) {
      List<MatchResult> types = NAME.matcher(row.group(1)).results().toList();
      assertThat(types).as(row.group()).isNotEmpty();
      for (MatchResult type : types) {
        assertThat(named(type.group(1))).isNotNull();
      }
      MatchResult test = NAME.matcher(row.group(2)).results().findFirst().orElseThrow();
      assertThat(Arrays.stream(named(test.group(1)).getDeclaredMethods()).map(m -> m.getName()))
          .contains(test.group(2));
    }
  }

  /// Nested types are named with a dollar sign by the class loader.
  private static Class<?> named(String name) throws ClassNotFoundException {
    String binary = name.replaceAll("(?<=\\.[A-Z]\\w{0,60})\\.(?=[A-Z])", "\\$");
    return Class.forName("org.chenbao." + binary);
  }
}
