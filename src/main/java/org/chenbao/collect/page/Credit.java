package org.chenbao.collect.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.collect.guard.Instructions;
import org.chenbao.collect.intake.Markup;

/// The names in a line that says who wrote: without its label, the date behind it, roles and the
/// site.
///
/// @param site the site's name for itself, or empty
record Credit(String site) {
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:作者|文|撰文|执笔|记者|编译|来源作者)\\s*[:：/／丨|｜]\\s*([\\p{L}·.、&\\s]{2,40}?)(?=$|[\\s|｜，,；;（(/]{1,3})"
              + "|(?:^|\\s)[Bb][Yy]\\s+("
              + NAME
              + "(?:(?:,\\s+"
              + NAME
              + ")*,?\\s+(?:and|&)\\s+"
              + NAME
              + "|(?:,\\s+"
              + NAME
              + "){2,5})?)");

  private static final Pattern ARTICLE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern AND = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");

  private static final String HAN_NAMES =
      "[\\p{IsHan}·]{1,5}(?:[\\s\\u3000、，,]{1,2}[\\p{IsHan}·]{1,5}){0,5}";

  /// Who reports, as Chinese papers print it: in brackets behind the dateline, or as a line.
  private static final Pattern REPORTER =
      Pattern.compile(
          "^.{0,60}?[（(]\\p{IsHan}{0,6}记者[\\s\\u3000:：]*("
              + HAN_NAMES
              + ")[）)]|^\\p{IsHan}{2,8}记者[\\s\\u3000]+("
              + HAN_NAMES
              + ")$");

  /// A name before the paper it wrote for, as Chinese portals reprint.
  private static final Pattern REPRINTED =
      Pattern.compile("^(\\p{IsHan}{2,4})\\s*[/／]\\s*\\p{IsHan}{2,10}(?:报|社|网|台|刊|新闻|杂志)$");

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:(?:作者|文|撰文|执笔|\\p{IsHan}{0,8}记者|author|written by|posted by|from)\\s*[:：/／丨|｜]?"
              + "|(?:text|текст|автор|autor|auteur|autore|publicado por)\\s*:|by\\b\\s*[:：]?)\\s*)+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATED =
      Pattern.compile(
          "[\\s|·•,，(（-]*(?:\\d{1,4}[-/.年月]\\d{1,2}|\\d{1,2}:\\d{2}|\\d{1,2} \\p{Lu}\\p{L}{2,8},? \\d{4}"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}|(?:updated|published|posted)\\b).*$",
          Pattern.CASE_INSENSITIVE);

  /// What a date leaves behind where its numbers stood in another line.
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:[\\s|·•,]+(?:on|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April"
              + "|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber))+\\s*$",
          Pattern.CASE_INSENSITIVE);

  /// Addresses of mail and names on platforms beside a name.
  private static final Pattern HANDLE = Pattern.compile("[(<]?\\S*@\\S+[)>]?");

  /// What somebody is, behind who it is.
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:.*\\s)?(?:writer|reporter|correspondent|contributor|columnist|editor)s?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOBODY =
      Pattern.compile(
          "\\d+|admin|administrator|editor|staff|null|undefined|none|guest|no author|name|author"
              + "|user ?name|小编|编辑|佚名|作者|unknown"
              + "|(?:责任编辑|责编|编辑|选稿|校对|审核)\\s*[:：].*|[\\[【（(].*",
          Pattern.CASE_INSENSITIVE);

  /// A line longer than this is prose; of prose only a Chinese dateline is asked.
  private static final int LONGEST_LINE = 160;

  /// The names that a line of the page labels as the writers'.
  static Optional<String> labelled(String line) {
    return first(REPORTER, line)
        .map(Credit::listed)
        .or(() -> line.length() > LONGEST_LINE ? Optional.empty() : first(LABEL, line))
        .or(() -> first(REPRINTED, line));
  }

  /// A name without its label, the date that stands in the same line, and the site's name; empty
  /// where nobody is named.
  String names(String line) {
    String bare = bare(line);
    return named(labelled(bare).orElse(bare));
  }

  /// The same of a line that is a list of names as a whole, whatever parts them.
  String list(String line) {
    return named(bare(line));
  }

  private static String bare(String line) {
    return HANDLE
        .matcher(Markup.line(line))
        .replaceAll("")
        .replaceFirst("^[\\s|·•,-]+", "")
        .strip();
  }

  private String named(String words) {
    String undated = DATED.matcher(PREFIX.matcher(words).replaceFirst("")).replaceFirst("");
    String person = CALENDAR.matcher(undated).replaceFirst("");
    String names = people(person.replaceFirst("[\\s,|·•-]+$", "").strip());
    return isName(names) ? names : "";
  }

  private static Optional<String> first(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.groupCount() > 1 && matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  /// Chinese names parted by blanks; names of two characters are printed with one between them.
  private static String listed(String names) {
    return names
        .strip()
        .replaceAll(
            "(?<![\\p{IsHan}·])(\\p{IsHan})[\\s\\u3000]+(\\p{IsHan})(?![\\p{IsHan}·])", "$1$2")
        .replaceAll("[\\s\\u3000、，,]+", ", ");
  }

  /// The parts of a list of names that are neither a site nor a role; all of it where nothing else
  /// is left.
  private String people(String names) {
    String[] parts = names.split("\\s*[,|]\\s*|\\s+[-–—/]\\s+|\\.\\s+(?=" + quoted() + "$)", -1);
    List<String> left =
        Arrays.stream(parts)
            .filter(n -> !n.matches("(?:.*\\s)?\\S+\\.(?:com|org|net|co\\.uk|cn)"))
            .filter(n -> !ROLE.matcher(n).matches())
            .filter(n -> !isSite(n))
            .toList();
    boolean all = left.isEmpty() || left.size() == parts.length;
    return all ? names : String.join(", ", left);
  }

  /// The site's name for a pattern, or what matches nothing.
  private String quoted() {
    return site.isEmpty() ? "(?!)" : Pattern.quote(site);
  }

  /// True of the site's own name, of a part of it, and of what begins with it.
  boolean isSite(String name) {
    String own = key(ARTICLE.matcher(site).replaceFirst(""));
    String other = key(ARTICLE.matcher(name).replaceFirst(""));
    return !own.isEmpty() && (other.startsWith(own) || own.startsWith(other));
  }

  /// True where the longer of two lists is a list of persons and has the other's name in it.
  static boolean namesMore(String names, String fewer) {
    String[] parts = AND.split(names);
    return parts.length > AND.split(fewer).length
        && Arrays.stream(parts).allMatch(p -> p.matches(NAME))
        && Arrays.stream(parts).distinct().count() == parts.length
        && Arrays.stream(parts).map(Credit::key).anyMatch(key(fewer)::equals);
  }

  private boolean isName(String name) {
    return name.length() > 1
        && name.length() < 120
        && !name.contains("://")
        && !key(name).equals(key(site))
        && !NOBODY.matcher(name).matches()
        && !Instructions.matches(name);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
