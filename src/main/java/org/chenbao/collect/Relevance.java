package org.chenbao.collect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.model.Words;

/// Whether an entry of a general source is about artificial intelligence, by a reviewed list of
/// words.
///
/// A sure word settles it. A hint (a maker of many things, software at large) is worth a look at
/// the page, which then has to say a sure word more than in passing.
final class Relevance {
  /// A text that is about a thing names it again.
  private static final int AGAIN = 2;

  private static final Pattern SURE = terms("terms.txt");
  private static final Pattern HINT = terms("hints.txt");

  private Relevance() {}

  /// True where the words hold a sure one.
  static boolean isOnTopic(Words words) {
    return SURE.matcher(words.all()).find();
  }

  /// True where the words hold a sure one or a hint.
  static boolean mayBeOnTopic(Words words) {
    return isOnTopic(words) || HINT.matcher(words.all()).find();
  }

  /// True where the words hold sure ones more than in passing.
  static boolean isAbout(Words words) {
    return SURE.matcher(words.all()).results().limit(AGAIN).count() >= AGAIN;
  }

  /// Latin words match as whole words, capitals or not; Chinese ones anywhere.
  private static Pattern terms(String file) {
    try (InputStream in = Relevance.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      String alternatives =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("#"))
              .map(Relevance::alternative)
              .collect(Collectors.joining("|"));
      return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String alternative(String term) {
    String quoted = Pattern.quote(term);
    return term.charAt(0) < 128 ? "(?<![A-Za-z0-9])" + quoted + "(?![A-Za-z])" : quoted;
  }
}
