package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.language.Quantities;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// Shortens a title by leaving clauses out; the words that stay are the title's own.
///
/// A 今日 or 昨天 right before an act goes too: it is another day when the edition is read, and the
/// statement stays true without it. Anywhere else (今天的 AI, 今日起, 那年今日) it is part of what is said.
///
/// Nothing after the first clause is needed for a headline to be true, but a clause must not be
/// left out in the middle, or two statements would be joined that were not.
///
/// @param head the clauses that fit
/// @param rest what was left out, empty where the whole title fits
record Headline(String head, String rest) {
  /// 32 Chinese characters, two Latin letters counting as one; more is cut.
  private static final int WIDEST_CHINESE = 64;

  /// A title is left whole up to here where the first clause alone would say nothing.
  private static final int STILL_READABLE = 84;

  private static final int WIDEST_ENGLISH = 96;
  private static final int NARROWEST = 12;
  private static final Pattern SITE =
      Pattern.compile(
          "(?:\\s+[-–—|]{1,2}\\s+|\\s*[_|｜]\\s*)(?:[^-–—|_｜]{2,24})$|\\s+--\\s+.{2,40}$");
  private static final Pattern SHOUT =
      Pattern.compile(
          "^(?:【[^】]{1,12}】|\\[[^\\]]{1,12}\\]|(?:转载|编译|突发|重磅|刚刚|独家|快讯)[！!：:｜|，,]\\s*)");

  /// A day that is another when the edition is read; what is told without it stays true.
  private static final Pattern TODAY =
      Pattern.compile(
          "(?<![如至迄到当现那从“《「])(?:今日|今天|昨日|昨天)(?=正式|全面|宣布|发布|推出|上线|开源|放出|开放|开售|公测|启动|官宣|提交|公布"
              + "|披露|表示|签署|完成|下架|下线|上市|首批|把)");

  private static final Pattern BREAK =
      Pattern.compile("(?<=[，。；！？：;!?])\\s*|(?<=[,:])\\s+|\\s+[-–—]{1,2}\\s+|——");

  /// Who says something, without what: 某公司首席执行官表示.
  private static final Pattern SAYING = Pattern.compile("(?:表示|称|说|认为|透露|指出|预计|宣布|警告)$");

  private static final Pattern ENDS = Pattern.compile("[，。；：！,;:!\\s…]+$");

  /// Shortens a title to a headline, as wide as its own language needs.
  static Headline of(String title) {
    String bare = bare(title);
    int widest = Scripts.language(bare) == Language.ZH ? WIDEST_CHINESE : WIDEST_ENGLISH;
    if (width(bare) <= widest) {
      return new Headline(close(bare), "");
    }
    var clauses = new ArrayList<>(List.of(BREAK.split(bare)));
    var head = new ArrayList<>(List.of(clauses.removeFirst()));
    while (!clauses.isEmpty() && width(join(head) + clauses.getFirst()) <= widest) {
      head.add(clauses.removeFirst());
    }
    String cut = close(join(head));
    boolean usable = width(cut) >= NARROWEST && width(cut) <= widest;
    boolean empty = !says(cut) && says(join(clauses)) && width(bare) <= STILL_READABLE;
    return usable && !empty ? new Headline(cut, join(clauses).strip()) : new Headline(bare, "");
  }

  /// True where a quantity or an act is told, so that the words can stand alone.
  private static boolean says(String words) {
    return Candidate.ACT.matcher(words).find()
        || Quantities.in(words).stream().anyMatch(q -> !q.unit().code().isEmpty());
  }

  /// Splits a title at its first colon or comma into what happened and the rest, for one line.
  static Headline split(String title) {
    String bare = bare(title);
    var clauses = new ArrayList<>(List.of(BREAK.split(bare)));
    String first = close(clauses.removeFirst());
    return clauses.isEmpty()
            || width(first) < NARROWEST
            || !says(first)
            || SAYING.matcher(first).find()
        ? of(title)
        : new Headline(first, close(join(clauses)));
  }

  /// The title without the site's name and without shouting.
  static String bare(String title) {
    String bare = TODAY.matcher(SHOUT.matcher(title.strip()).replaceFirst("")).replaceAll("");
    String cut = SITE.matcher(bare).replaceFirst("");
    return width(cut) >= NARROWEST ? cut.strip() : bare.strip();
  }

  /// Columns on a terminal or a page: two for a wide character, one for any other.
  static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  /// Clauses in a row; Latin ones are told apart by a space.
  private static String join(List<String> clauses) {
    return String.join(
        "", clauses.stream().map(c -> c.matches(".*[,:;!?]$") ? c + " " : c).toList());
  }

  private static String close(String text) {
    return ENDS.matcher(text).replaceFirst("");
  }
}
