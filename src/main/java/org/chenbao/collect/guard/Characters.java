package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;

/// Characters without a shape that carry or chop words: tag characters, bidirectional controls,
/// long runs of variation selectors, words laced with zero-width characters.
///
/// What they spell is judged for the finding and never printed. Single zero-width characters are
/// ordinary typography (Persian, Thai, long addresses, emoji) and nothing to tell.
///
/// Sources: Unicode 16 section 23.9 (tags), UAX 9 (bidirectional controls), UTS 39.
public final class Characters {
  private static final String ZERO = "\\u200B-\\u200D\\u2060-\\u2064\\uFEFF\\u00AD\\u180E";

  /// Four visible characters, each with something invisible behind it: nobody types so. A run is
  /// taken a thousand at a time, for the matcher goes as deep as a run is long.
  private static final Pattern LACED =
      Pattern.compile("(?:[^\\s" + ZERO + "][" + ZERO + "]+ ?){4,1000}");

  /// The high surrogate of tags and of the variation selectors beside them.
  private static final char TAG_PLANE = 0xDB40;

  private static final Pattern TAGS = Pattern.compile("[\\x{E0000}-\\x{E007F}]+");
  private static final Pattern SELECTORS =
      Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]{3,}");
  private static final Pattern BIDI = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /// A paragraph that is laced for the most part is laced as a whole.
  private static final double MOSTLY = 0.5;

  private Characters() {}

  /// A text without laced words, and what was found.
  public record Seen(String text, List<Finding> findings) {}

  /// Looks through one paragraph. Other invisible characters stay for the cleaning that every text
  /// goes through (`Scripts.clean`).
  public static Seen look(String paragraph) {
    if (isPlain(paragraph)) {
      return new Seen(paragraph, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    tags(paragraph, findings);
    int selectors = length(SELECTORS, paragraph);
    if (selectors > 0) {
      findings.add(finding(selectors + " variation selectors in a row: they may carry bytes"));
    }
    int bidi = length(BIDI, paragraph);
    if (bidi > 0) {
      findings.add(finding(bidi + " controls that reorder what is seen"));
    }
    return new Seen(unlaced(paragraph, findings), findings);
  }

  /// True where there is none of the characters that matter here; told without a pattern, for it is
  /// asked of every piece of every page.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean matters =
          c == 0xAD
              || c == 0x180E
              || (c >= 0x200B && c <= 0x2069)
              || (c >= 0xFE00 && c <= 0xFEFF)
              || c == TAG_PLANE;
      if (matters && !isPunctuation(c)) {
        return false;
      }
    }
    return true;
  }

  /// Dashes, quotes and dots lie between the invisible ones.
  private static boolean isPunctuation(char c) {
    return c >= 0x2010 && c <= 0x2027;
  }

  private static void tags(String paragraph, List<Finding> findings) {
    Matcher tags = TAGS.matcher(paragraph);
    var spelled = new StringBuilder();
    while (tags.find()) {
      tags.group()
          .codePoints()
          .map(c -> c - 0xE0000)
          .filter(c -> c >= 32 && c < 127)
          .forEach(c -> spelled.append((char) c));
    }
    // Flags of regions (England, Scotland, Wales) are spelled with up to six tag characters.
    if (spelled.length() > 6) {
      String order = Instructions.matches(spelled.toString()) ? ", an order to a model" : "";
      findings.add(
          finding("tag characters that spell " + spelled.length() + " hidden letters" + order));
    }
  }

  private static String unlaced(String paragraph, List<Finding> findings) {
    int laced = length(LACED, paragraph);
    if (laced == 0) {
      return paragraph;
    }
    String plain = paragraph.replaceAll("[" + ZERO + "]", "");
    String order = Instructions.matches(plain) ? ", an order to a model" : "";
    findings.add(finding("words laced with zero-width characters" + order + "; left out"));
    return laced >= MOSTLY * paragraph.length() ? "" : LACED.matcher(paragraph).replaceAll("");
  }

  private static int length(Pattern pattern, String text) {
    return pattern.matcher(text).results().mapToInt(m -> m.end() - m.start()).sum();
  }

  private static Finding finding(String detail) {
    return Finding.of("invisible-characters", Severity.WARNING, detail);
  }
}
