package org.chenbao.collect.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Place;

/// Words that order a model about, in Chinese and English.
///
/// Few patterns find few orders (about a quarter of one public set) and some find true news about
/// such orders: so this makes findings and nothing else. What keeps an order harmless is that no
/// text is ever taken for one.
public final class Instructions {
  private static final String MODEL_ZH = "(?:AI|人工智能|智能|大)?\\s?(?:助手|模型|助理|代理|摘要|机器人|编辑)";
  private static final String MODEL_EN =
      "(?:AI|LLM|language model|assistant|chatbot|agent|model|summari[sz]er|bot)s?";

  private static final String LOOK_ALIKE = "аеорсухіѕјԁАЕОРСХІЅЈВНКМТοαερν";
  private static final String MEANT = "aeopcyxisjdAEOPCXISJBHKMToaepv";

  /// A way to order, and words of which it needs at least one: asked for first, they spare most
  /// texts the pattern.
  private record Order(List<String> needs, Pattern pattern) {}

  private static final List<Order> ORDERS = orders();

  private Instructions() {}

  /// True where the words look like an order to a model.
  public static boolean matches(String text) {
    String folded = folded(text);
    return orders(folded).anyMatch(o -> o.pattern.matcher(folded).find());
  }

  /// Where in `text` words look like orders, in the order of the text.
  public static List<Finding> in(String text) {
    String folded = folded(text);
    return orders(folded)
        .flatMap(o -> o.pattern.matcher(folded).results())
        .map(m -> new Place(m.start(), m.end()))
        .sorted()
        .map(Instructions::finding)
        .toList();
  }

  /// The text in the letters that it is meant to be read as, each in its place: full-width forms
  /// and the Cyrillic and Greek letters that look like Latin ones.
  private static String folded(String text) {
    if (text.chars().allMatch(c -> c < 0x370 || (c > 0x460 && c < 0xFF01))) {
      return text;
    }
    var folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int alike = LOOK_ALIKE.indexOf(c);
      if (c > 0xFF20 && c < 0xFF5B) {
        folded.setCharAt(i, (char) (c - 0xFEE0));
      } else if (alike >= 0) {
        folded.setCharAt(i, MEANT.charAt(alike));
      }
    }
    return folded.toString();
  }

  private static Stream<Order> orders(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ORDERS.stream().filter(o -> o.needs.stream().anyMatch(lower::contains));
  }

  private static Finding finding(Place place) {
    return new Finding(
        "instruction",
        Severity.WARNING,
        "words that read like an order to a model; kept as text, followed by nobody",
        place);
  }

  private static List<Order> orders() {
    try (InputStream in = Instructions.class.getResourceAsStream("orders.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file orders.tsv");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", -1))
          .map(f -> order(f[0], f[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Order order(String needs, String regex) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    String whole = regex.replace("{zh}", MODEL_ZH).replace("{en}", MODEL_EN);
    return new Order(List.of(needs.split("\\|", -1)), Pattern.compile(whole, flags));
  }
}
