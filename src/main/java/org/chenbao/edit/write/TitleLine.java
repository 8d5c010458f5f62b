package org.chenbao.edit.write;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.chenbao.edit.title.Deeds;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Quantities;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// A title read as a sentence: what a report without a text in the readers' language says.
final class TitleLine {
  /// A clause that is set off by a blank, or by a mark of talk.
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\p{IsHan} +\\p{IsHan}|[！!？?。…|｜~]|--|「复活」|突然|一夜|^(?:视频|图集|直播|独家|专访|早报|晚报|周报)");

  private static final int NARROWEST = 24;
  private static final int WIDEST = 120;
  private static final double CAPITALS = 0.5;

  private TitleLine() {}

  /// The title with the full stop it lacks; empty where it is no statement.
  static String of(String title) {
    String bare = Headline.bare(title).replaceAll("[。.]$", "");
    int width = Headline.width(bare);
    boolean says =
        Candidate.ACT.matcher(bare).find()
            || (Scripts.language(bare) == Language.EN && Deeds.in(bare))
            || Quantities.in(bare).stream().anyMatch(q -> !q.unit().code().isEmpty());
    return !says
            || width < NARROWEST
            || width > WIDEST
            || BROKEN.matcher(bare).find()
            || TitleChoice.plays(bare)
            || RelativeDays.remain(bare)
            || isCapitalised(bare)
        ? ""
        : bare + (Scripts.language(bare) == Language.ZH ? "。" : ".");
  }

  /// True for An English Title Set Like This, which is no sentence to the eye.
  private static boolean isCapitalised(String title) {
    String[] words = title.split(" ", -1);
    long capitals = Arrays.stream(words).filter(w -> w.matches("[A-Z].*")).count();
    return Scripts.language(title) != Language.ZH && capitals > CAPITALS * words.length;
  }
}
