package org.chenbao.collect.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Matcher.quoteReplacement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads bytes as text: by byte order mark, then as UTF-8 where that is valid, then by the labels
/// of header and document, then by the look of the bytes.
///
/// Valid UTF-8 before any label is the rule of miniflux: a text of another charset that happens to
/// be valid UTF-8 with anything but ASCII in it does not occur in practice; wrong labels do.
public final class Decoder {
  /// A declaration further in than this is not a declaration (HTML allows 1,024 bytes).
  private static final int DECLARATION_REACH = 4096;

  /// Below this share of broken sequences among non-ASCII characters a text is UTF-8 with damage.
  private static final double DAMAGE_LIMIT = 0.1;

  /// So many sequences of three bytes to one that is broken do not come about in another charset,
  /// whatever its label says.
  private static final int PLAIN = 4;

  /// Below this a character has one byte or two in UTF-8: other charsets make such pairs by chance.
  private static final int THREE_BYTES = 0x800;

  private static final Pattern HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:+-]+)"
              + "|<meta[^>]{0,400}?charset\\s*=\\s*[\"']?([\\w.:+-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final char BROKEN = '\uFFFD';
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern C_ONE = Pattern.compile("[\\x{80}-\\x{9F}]+");

  private Decoder() {}

  /// Reads `bytes`, of which `contentType` is the header's value or empty. Never fails; what cannot
  /// be read is replaced by U+FFFD and flagged.
  public static Decoded decode(byte[] bytes, String contentType) {
    Optional<Decoded> marked = ByteMarks.decode(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    List<Charset> labels = labels(bytes, contentType);
    String text = new String(bytes, UTF_8);
    // Strictly only where it has the character that broken sequences become.
    if (text.indexOf(BROKEN) < 0 || strictly(bytes, UTF_8).isPresent()) {
      // Only ASCII has as many bytes as UTF-16 code units.
      return text.length() == bytes.length
          ? new Decoded(text, plain(labels), false)
          : new Decoded(modern(text), UTF_8.name(), false);
    }
    Mixture mixture = Mixture.of(text);
    if (mixture.broken * PLAIN <= mixture.threes) {
      return new Decoded(text, UTF_8.name(), true);
    }
    return byLabels(bytes, labels)
        .orElseGet(
            () -> mixture.isDamaged() ? new Decoded(text, UTF_8.name(), true) : guessed(bytes));
  }

  /// What bytes have become that were read as UTF-8.
  ///
  /// @param whole characters beyond ASCII, without the broken ones
  /// @param threes of these, such as have three bytes or more
  private record Mixture(long broken, long whole, long threes) {

    static Mixture of(String text) {
      long broken = 0;
      long beyond = 0;
      long threes = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        beyond += c > 127 ? 1 : 0;
        threes += c >= THREE_BYTES ? 1 : 0;
        broken += c == BROKEN ? 1 : 0;
      }
      return new Mixture(broken, beyond - broken, threes - broken);
    }

    boolean isDamaged() {
      return broken <= DAMAGE_LIMIT * whole || broken <= threes;
    }
  }

  private static List<Charset> labels(byte[] bytes, String contentType) {
    String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_REACH), ISO_8859_1);
    return Stream.concat(label(HEADER, contentType), label(DECLARED, head))
        .map(Labels::charset)
        .flatMap(Optional::stream)
        .filter(c -> !Labels.wide(c))
        .toList();
  }

  private static Stream<String> label(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Stream.empty();
    }
    boolean second = matcher.group(1) == null && matcher.groupCount() > 1;
    return Stream.of(second ? matcher.group(2) : matcher.group(1));
  }

  /// Plain ASCII is valid in every label's charset: then the label is as good a name as any.
  private static String plain(List<Charset> labels) {
    return Labels.printed(labels.isEmpty() ? UTF_8 : labels.getFirst());
  }

  /// Control characters U+0080 to U+009F are quotes and dashes of windows-1252 that somebody took
  /// for Latin-1; browsers read references to them so (HTML, 13.2.5.80).
  private static String modern(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && text.charAt(i) <= 0x9F) {
        return modernised(text);
      }
    }
    return text;
  }

  private static String modernised(String text) {
    return C_ONE.matcher(text).replaceAll(c -> quoteReplacement(western(c.group())));
  }

  private static String western(String controls) {
    return new String(controls.getBytes(ISO_8859_1), WESTERN);
  }

  private static Optional<Decoded> byLabels(byte[] bytes, List<Charset> labels) {
    return labels.stream()
        .filter(c -> !c.equals(UTF_8))
        .flatMap(
            c -> strictly(bytes, c).map(t -> new Decoded(t, Labels.printed(c), false)).stream())
        .findFirst();
  }

  private static Decoded guessed(byte[] bytes) {
    Charset charset = Guess.charset(bytes);
    String text = new String(bytes, charset);
    return new Decoded(text, Labels.printed(charset), text.indexOf(BROKEN) >= 0);
  }

  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
