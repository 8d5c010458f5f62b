package org.chenbao.digest.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether two articles are one text: republished, lightly edited, translated, or listed by an
/// aggregator.
final class Copies {
  /// Copies, and forms filled in twice, share more of their words than this.
  private static final double LEAST_COSINE = 0.3;

  /// Names, ideas and figures of a translation's beginning are those of its original: .76 and more
  /// of eleven. Few other pairs need be laid side by side.
  private static final double LEAST_BRIDGE = 0.6;

  /// Texts with a larger share of common runs are one text. Independent reports of one event stay
  /// below .15, texts with a tenth of their words changed above .40.
  private static final double SAME_TEXT = 0.28;

  /// Shorter texts share whole sentences by chance, such as a quoted statement.
  private static final int FEWEST_RUNS = 40;

  /// Titles are short and formulaic: nearly every run must be common.
  private static final double SAME_TITLE = 0.7;

  /// A title of fewer words may be written twice by chance: 谷歌发布新模型.
  private static final int FEWEST_UNITS = 10;

  /// Independent reports of one event share fewer of their runs: who shares more fills in a form.
  private static final double ONE_FORM = 0.15;

  /// With so many numbers a text has its own.
  private static final int FORM_NUMBERS = 5;

  /// Two texts with a smaller share of common numbers tell two events.
  private static final double OWN_NUMBERS = 0.5;

  /// Runs of a text that is a line at least.
  private static final int LINE = 10;

  /// A text that shares a smaller part of its runs with another is its own.
  private static final double MOSTLY = 0.7;

  /// How two texts hang together.
  enum Kinship {
    /// One text, perhaps edited or translated.
    COPY,
    /// One form filled in with two events: the results of two companies, the weather of two days.
    FORM,
    NONE
  }

  private final Map<String, Shingles> known = new HashMap<>();
  private final Map<String, List<Set<String>>> translated = new HashMap<>();

  Kinship kinship(Weighed one, Weighed other) {
    if (one.latin() != other.latin()) {
      return isTranslation(one, other) ? Kinship.COPY : Kinship.NONE;
    }
    if (one.words().cosine(other.words()) < LEAST_COSINE) {
      return Kinship.NONE;
    }
    Shingles a = of(one.reading());
    Shingles b = of(other.reading());
    boolean longTexts = a.text().size() >= FEWEST_RUNS && b.text().size() >= FEWEST_RUNS;
    if (longTexts) {
      return ofTexts(a, b);
    }
    boolean alike =
        Math.min(a.units(), b.units()) >= FEWEST_UNITS
            && a.title().likeness(b.title()) >= SAME_TITLE;
    return alike && !hasOwnNews(a, b) && !hasOwnNews(b, a) ? Kinship.COPY : Kinship.NONE;
  }

  /// True for a short text under a common title that is mostly its own and states a number of its
  /// own: a late report that adds something.
  private static boolean hasOwnNews(Shingles few, Shingles many) {
    return few.text().size() >= LINE
        && few.text().size() <= many.text().size()
        && few.text().common(many.text()) < MOSTLY * few.text().size()
        && few.numbers().common(many.numbers()) < few.numbers().size();
  }

  private boolean isTranslation(Weighed one, Weighed other) {
    return one.bridge().cosine(other.bridge()) >= LEAST_BRIDGE
        && Translation.is(sentences(one), sentences(other));
  }

  private List<Set<String>> sentences(Weighed report) {
    return translated.computeIfAbsent(
        report.reading().id(),
        _ -> Translation.sentences(report.reading().article().words(), report.latin()));
  }

  private static Kinship ofTexts(Shingles one, Shingles other) {
    double likeness = one.text().likeness(other.text());
    int fewer = Math.min(one.numbers().size(), other.numbers().size());
    boolean otherNumbers =
        fewer >= FORM_NUMBERS && one.numbers().common(other.numbers()) < OWN_NUMBERS * fewer;
    if (otherNumbers) {
      return likeness >= ONE_FORM ? Kinship.FORM : Kinship.NONE;
    }
    return likeness >= SAME_TEXT ? Kinship.COPY : Kinship.NONE;
  }

  private Shingles of(Reading reading) {
    return known.computeIfAbsent(reading.id(), _ -> Shingles.of(reading.article().words()));
  }
}
