package org.chenbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house style, as far as a program can judge it.
class StyleTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern METHOD_START =
      Pattern.compile(
          "^ {2,8}(?! |return|throw|else|new |case |if|for|while|switch|try|@|//)"
              + "[\\w<>\\[\\],.?@]+ [\\w<>\\[\\],.?@ ]*\\((?:.*|$)");
  private static final Pattern POOR_NAME =
      Pattern.compile("(Util|Utils|Helper|Manager|Impl|Misc)$|\\d");

  @Test
  void filesAreSmall() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    var tooLong = new ArrayList<String>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      sizes.add(lines);
      if (lines > 400) {
        tooLong.add(file + " has " + lines + " lines");
      }
    }
    assertThat(tooLong).isEmpty();
    assertThat(quantile(sizes, 0.9)).as("90 %% of files").isLessThanOrEqualTo(180);
  }

  @Test
  void methodsAreSmall() throws IOException {
    var tooLong = new ArrayList<String>();
    List<Integer> sizes = new ArrayList<>();
    for (Path file : sources()) {
      methods(Files.readAllLines(file), file, sizes, tooLong);
    }
    assertThat(sizes).hasSizeGreaterThan(20);
    assertThat(tooLong).isEmpty();
    assertThat(quantile(sizes, 0.9)).as("90 %% of methods").isLessThanOrEqualTo(20);
  }

  @Test
  void namesSayWhatThingsAre() throws IOException {
    assertThat(sources().stream().map(StyleTest::typeName))
        .noneMatch(n -> POOR_NAME.matcher(n).find());
  }

  @Test
  void nobodyCatchesEverythingOrLeavesNotes() throws IOException {
    var found = new ArrayList<String>();
    for (Path file : sources()) {
      String code = Files.readString(file);
      for (String bad : List.of("catch (Exception ", "catch (Throwable ", "TODO", "FIXME")) {
        if (code.contains(bad)) {
          found.add(file + ": " + bad);
        }
      }
      if (code.contains("printStackTrace")) {
        found.add(file + ": printStackTrace");
      }
    }
    assertThat(found).isEmpty();
  }

  /// Counts lines of methods by the formatter's own indentation: a method ends at the first line
  /// that closes a brace at the indentation it began with.
  private static void methods(
      List<String> lines, Path file, List<Integer> sizes, List<String> tooLong) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher start = METHOD_START.matcher(lines.get(i));
      if (!start.find()) {
        continue;
      }
      String indent = lines.get(i).replaceFirst("\\S.*", "");
      int end = i;
      while (end < lines.size() && !lines.get(end).equals(indent + "}")) {
        end++;
      }
      if (end == lines.size() || lines.get(i).endsWith(";")) {
        continue;
      }
      int size = end - i + 1;
      sizes.add(size);
      if (size > 50) {
        tooLong.add(file + ":" + (i + 1) + " has a method of " + size + " lines");
      }
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> walk = Files.walk(MAIN)) {
      return walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String typeName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static int quantile(List<Integer> values, double share) {
    return values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
  }
}
