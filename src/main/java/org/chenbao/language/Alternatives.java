package org.chenbao.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A regular expression of many alternatives, blind to case, that finds what [Pattern] finds.
///
/// Nearly all alternatives of our tables begin with a letter. So at each place of a text only those
/// are tried that may begin with what stands there; a pattern would try them all, everywhere, which
/// was most of the work of a day. Safe for use by several threads.
public final class Alternatives {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// What may stand before the first letter of an alternative and takes no room itself.
  private static final Pattern NO_ROOM = Pattern.compile("^(?:\\\\b|\\(\\?<?[!=][^()]*\\))+");

  /// A letter that is no sign of the language of patterns, and must be there.
  private static final Pattern LETTER = Pattern.compile("^[^\\\\\\[\\](){}.*+?^$|](?![?*{])");

  private final @Nullable Pattern elsewhere;

  /// The letters that alternatives begin with, rising, and those that may begin with each.
  private final char[] firsts;

  private final List<Pattern> byFirst = new ArrayList<>();

  private Alternatives(String regex) {
    List<String> all = split(regex);
    List<Optional<Character>> firsts = all.stream().map(Alternatives::first).toList();
    elsewhere =
        firsts.contains(Optional.<Character>empty()) ? among(all, firsts, Optional.empty()) : null;
    List<Character> letters =
        firsts.stream().flatMap(Optional::stream).distinct().sorted().toList();
    letters.forEach(c -> byFirst.add(among(all, firsts, Optional.of(c))));
    this.firsts = new char[letters.size()];
    for (int i = 0; i < letters.size(); i++) {
      this.firsts[i] = letters.get(i);
    }
  }

  /// Reads a regular expression.
  ///
  /// @param regex in Java's syntax, without groups that capture and without flags
  /// @throws java.util.regex.PatternSyntaxException where it is no regular expression
  public static Alternatives of(String regex) {
    Pattern.compile(regex, FLAGS);
    return new Alternatives(regex);
  }

  /// The same alternatives, each with something before and behind it.
  public static String framed(String before, String regex, String behind) {
    return split(regex).stream().map(one -> before + one + behind).collect(Collectors.joining("|"));
  }

  /// True where a text has one of them; what is empty at its end does not count.
  public boolean isIn(String text) {
    return start(text) < text.length();
  }

  /// Where the first of them begins in a text; the length of the text where it has none.
  public int start(String text) {
    Matcher found = next(text, 0);
    return found == null ? text.length() : found.start();
  }

  /// What stands in a text, from left to right, as it is written there.
  public Stream<String> found(String text) {
    Stream.Builder<String> all = Stream.builder();
    for (Matcher last = next(text, 0); last != null; last = next(text, after(last))) {
      all.add(last.group());
    }
    return all.build();
  }

  private static int after(Matcher last) {
    return last.end() > last.start() ? last.end() : last.end() + 1;
  }

  private @Nullable Matcher next(String text, int from) {
    for (int i = from; i <= text.length(); i++) {
      Pattern here = i < text.length() ? at(text.charAt(i)) : elsewhere;
      if (here != null) {
        Matcher matcher = here.matcher(text);
        matcher.region(i, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (matcher.lookingAt()) {
          return matcher;
        }
      }
    }
    return null;
  }

  private @Nullable Pattern at(char c) {
    int place = Arrays.binarySearch(firsts, folded(c));
    return place < 0 ? elsewhere : byFirst.get(place);
  }

  /// As patterns compare letters.
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /// Those that may begin with a character, in their order.
  private static Pattern among(
      List<String> all, List<Optional<Character>> firsts, Optional<Character> c) {
    List<String> few = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (firsts.get(i).isEmpty() || firsts.get(i).equals(c)) {
        few.add(all.get(i));
      }
    }
    return Pattern.compile(String.join("|", few), FLAGS);
  }

  /// The letter an alternative begins with; empty where that is not plain to see.
  private static Optional<Character> first(String alternative) {
    String bare = NO_ROOM.matcher(alternative).replaceFirst("");
    return LETTER.matcher(bare).find() && !Character.isSurrogate(bare.charAt(0))
        ? Optional.of(folded(bare.charAt(0)))
        : Optional.empty();
  }

  /// At the bars that stand in no brackets.
  private static List<String> split(String regex) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean inClass = false;
    int from = 0;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == '|' && depth == 0) {
        parts.add(regex.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(regex.substring(from));
    return parts;
  }
}
