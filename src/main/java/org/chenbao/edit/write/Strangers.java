package org.chenbao.edit.write;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Names;
import org.chenbao.model.Language;

/// Finds people whom English calls by their surname as if the reader had met them.
///
/// Nobody is a stranger whom a title of the story names, whom the table of names knows, or whose
/// whole name stands before.
final class Strangers {
  private static final Pattern OPENS =
      Pattern.compile(
          "^([A-Z][a-z-]+(?<!s))(?:['’]s)? (?:[a-z]+(?:ed|s)|said|had|will|told|wrote)\\b");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?<![A-Z][\\w.’-]{0,20} )\\b([A-Z][a-z-]+)(?:['’]s [a-z]+)? (?:said|says|claims|claimed|told|tells|added|adds|wrote|writes|noted|notes"
              + "|argued|argues|explained|explains|continued|continues|believes|thinks)\\b");

  /// The same in Chinese: 詹姆斯还认为. Who is called by what they are is no stranger.
  private static final Pattern SAYS =
      Pattern.compile(
          "^(?!.{0,6}(?:人士|专家|分析|官方|媒体|用户|网友|机构|报告|研究|发言人|律师|消息|公司|团队|方面|业内|创始人|总裁|部长))"
              + "([\\p{IsHan}·]{2,5}?|[A-Z][a-z]+) ?(?:还|也|则|并)?(?:(?:在|于)[^，：]{2,16}?(?:发文|发帖|发推|撰文))?(?:称(?![为作])|表示|认为|指出|透露|强调|补充|坦言|拒绝|警告|介绍)");

  /// A word with a capital that no other one stands beside.
  private static final Pattern SURNAME =
      Pattern.compile(
          "(?<![A-Z][\\w.’'-]{0,20} )(?<![\\w-])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|House|Street)([A-Z][a-z]+)(?:['’]s)?\\b(?! [A-Z])(?!-)");

  /// Several words with capitals, or one that has some within: Outsider Enterprise, NameTag.
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:[A-Z][\\w’-]*[a-z]\\w*(?: (?:of |the |for )?[A-Z][\\w’-]*[a-z]\\w*)+|[A-Z][a-z]+[A-Z]\\w+|[A-Z][A-Za-z]+(?:-[A-Za-z]+)*-\\d[\\w.]*(?:-[A-Z\\d][\\w.]*)*)");

  /// What tells who or what a name is, right behind it.
  private static final Pattern BEHIND =
      Pattern.compile("(?:['’]s)?,? (?:\\(|an? |the |who |which |whose |co-?founder|chief|head )");

  private static final Pattern TRANSCRIBED =
      Pattern.compile("(\\p{IsHan}{1,2}) ?· ?(\\p{IsHan}{2})");

  /// What stands before a name and is none.
  private static final Set<String> NO_FIRST_NAMES =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "To",
          "With",
          "And",
          "But",
          "Or",
          "As",
          "If",
          "When",
          "While",
          "Since",
          "After",
          "Before",
          "Because",
          "Although",
          "Both",
          "Like",
          "Last",
          "Next",
          "Early",
          "Late",
          "Every",
          "Until",
          "During",
          "Under",
          "Unlike",
          "According",
          "Its",
          "His",
          "Her",
          "Their",
          "Our",
          "This",
          "That");

  private Strangers() {}

  /// True where somebody is called by a surname whose whole name its report gave before.
  ///
  /// @param above what stands above the sentence
  static boolean metBefore(Sentence sentence, String above) {
    String told = sentence.article().words().of(sentence.field());
    String before = told.substring(0, sentence.place().start());
    return sentence.language() == Language.EN
        ? surnameMet(sentence, before, above) || nameMet(sentence.printed(), before, above)
        : transcribedMet(sentence.printed(), before, above);
  }

  /// True where a name that no table knows is said again, and not what it is.
  private static boolean nameMet(String sentence, String before, String above) {
    return NAME.matcher(sentence)
        .results()
        .filter(found -> !BEHIND.matcher(sentence.substring(found.end())).lookingAt())
        .map(found -> found.group())
        .filter(name -> !NO_FIRST_NAMES.contains(name.split(" ", 2)[0]))
        .filter(name -> !Names.isKnown(name) && before.contains(name))
        .anyMatch(name ->
            Stream.of(name.split("[ -]"))
                .noneMatch(word -> word.length() > 2 && stands(word, above)));
  }

  /// True where somebody's transcribed name is said again: 道尔顿·史密斯.
  private static boolean transcribedMet(String sentence, String before, String above) {
    return TRANSCRIBED
        .matcher(sentence)
        .results()
        .filter(found -> bare(before).contains(found.group(1) + "·" + found.group(2)))
        .anyMatch(found -> !above.contains(found.group(2)));
  }

  private static String bare(String words) {
    return words.replace(" ", "");
  }

  private static boolean surnameMet(Sentence sentence, String before, String above) {
    return SURNAME
        .matcher(sentence.printed())
        .results()
        .filter(found -> found.start(1) > 0 || !NO_FIRST_NAMES.contains(found.group(1)))
        .map(found -> found.group(1))
        .distinct()
        .filter(name -> Names.in(name).isEmpty() && !name.matches(".*(?:al|ic|ive)"))
        .anyMatch(name -> !stands(name, above) && isWhole(name, before));
  }

  private static boolean stands(String name, String above) {
    return Pattern.compile("\\b" + name + "\\b").matcher(above).find();
  }

  private static boolean isWhole(String surname, String before) {
    return Pattern.compile("\\b([A-Z][a-z]+) (?:[A-Z]\\. )?" + surname + "\\b")
        .matcher(before)
        .results()
        .anyMatch(found -> !NO_FIRST_NAMES.contains(found.group(1)));
  }

  /// True where somebody acts or speaks who was not introduced.
  ///
  /// @param known the words of the story's titles, in lower case
  /// @param above what stands above the sentence
  static boolean in(String sentence, Set<String> known, String above) {
    return Stream.of(OPENS, SPEAKS, SAYS)
        .flatMap(pattern -> pattern.matcher(sentence).results())
        .filter(found -> !above.contains(found.group(1)))
        .anyMatch(found -> isStrange(found, sentence, known));
  }

  private static boolean isStrange(MatchResult found, String sentence, Set<String> known) {
    String name = found.group(1);
    String before = sentence.substring(0, found.start());
    return Names.in(name).isEmpty()
        && !NO_FIRST_NAMES.contains(name)
        && !known.contains(name.toLowerCase(Locale.ROOT))
        && !before.contains(" " + name);
  }
}
