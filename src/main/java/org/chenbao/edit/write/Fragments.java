package org.chenbao.edit.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// Finds what ends like a sentence and is none: New features coming this fall.
///
/// Teasers and headings are printed so; a reader takes them for a slip.
final class Fragments {
  /// A verb that makes a sentence, told by its form or by what stands behind it.
  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|that|said|says|told|tells"
              + "|[a-z]+n['’]t)\\b"
              + "|(?<![\\w-])[a-z]{2,}(?:ed|ew|old|ought|ent|ade|ook|ose|ell|ave)\\b(?! (?:by|for|to|on|with|in|at)\\b)"
              + "|\\b(?:found|led|got|won|lost|ran|began|came|went|saw|met|hit|beat|fell|held|built|paid|put|cut|set)\\b(?! (?:by|for|to|on|with|in|at)\\b)"
              + "|\\b[A-Z][\\w.’'-]* [a-z]+s\\b"
              + "|\\b[a-z]{3,}s (?:to|an?|the|its|their|his|her|on|in|at|by|for|from|with|into|over|up|out|[A-Z$€£\\d])");

  private static final Pattern PARTICIPLE = Pattern.compile("\\b[a-z]{3,}(?:ing|ed)\\b");

  /// What one has to do; who does it has to stand behind it.
  private static final Pattern CONDITION = Pattern.compile("^(?:若要|如要|如需|若需|想要|要想)[^，]{2,24}，");

  /// A heading that ran into its first sentence: 名字和定位 Lodestar 现在有四款。
  private static final Pattern HEADING =
      Pattern.compile(
          "^\\p{IsHan}{1,8}(?:什么|哪些|如何|怎样|多少)[？?]? ?[A-Z]|^\\p{IsHan}{2,4}[和与及]\\p{IsHan}{2,4} [A-Z][\\w.-]* (?:现在|目前|已|有|是|将|在)");

  /// A line of a table: 训练数据 28.5T tokens。
  private static final Pattern ENTRY =
      Pattern.compile("^(?!.*[有是为达增减升降超需售])\\p{IsHan}{2,8} ?\\d[\\w.,]*(?: ?[A-Za-z]+)?。$");

  /// Chinese and Latin with a blank between them, as the writer does it.
  private static final Pattern SPACED =
      Pattern.compile("\\p{IsHan} [A-Z\\d][\\w.-]*|[\\w%.-] (?=\\p{IsHan})");

  /// ... and without one: there a heading ended. IT之家 is called so by itself.
  private static final Pattern SEAM = Pattern.compile("\\p{IsHan}(?!IT之家|AI)[A-Z][a-zA-Z]{2,}");

  /// Blanks for one that is missing.
  private static final int HABIT = 6;

  private Fragments() {}

  /// True where the words are no whole sentence.
  static boolean in(String words) {
    return Scripts.language(words) == Language.EN
        ? PARTICIPLE.matcher(words).find() && !FINITE.matcher(words).find()
        : HEADING.matcher(words).find() || ENTRY.matcher(words).find() || isAboutNobody(words);
  }

  /// True where a writer who keeps Chinese and Latin apart in a text left no blank once: a heading
  /// ran into what stood below it.
  static boolean haveSeam(String words, String text) {
    return SEAM.matcher(words).results().count() == 1
        && SPACED.matcher(text).results().count() >= HABIT * SEAM.matcher(text).results().count();
  }

  private static boolean isAboutNobody(String words) {
    Matcher condition = CONDITION.matcher(words);
    return condition.find() && !Named.in(words.substring(condition.end()));
  }
}
