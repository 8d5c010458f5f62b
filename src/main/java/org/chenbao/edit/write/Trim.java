package org.chenbao.edit.write;

import java.util.List;
import java.util.regex.Pattern;

/// Rules that shorten a sentence without changing what it says.
///
/// Each rule cuts words that carry no statement: the outlet's dateline, a connective to the
/// sentence before, an editor's note, a 今天 behind its date. Hedges (据报道, reportedly) are statements
/// and stay.
final class Trim {
  private static final List<Pattern> CUTS =
      List.of(
          // 科技快讯 2 月 13 日消息，
          Pattern.compile(
              "^[\\p{IsHan}A-Za-z0-9·（）() ]{0,16}?\\d{1,2} ?月 ?\\d{1,2} ?日(?:消息|讯|电|报道)[，,：:]\\s*"),
          // 【科技快讯】
          Pattern.compile("^(?:[\\p{IsHan}A-Za-z0-9]{2,10}报道\\s*)?【[^】]{1,16}】\\s*"),
          // What the outlet itself noticed, and its exchange rates
          Pattern.compile(
              "^(?:据)?(?:IT之家|36氪|硬氪|记者|笔者|小编)(?:从(?:大会|现场|会上|发布会)(?:上|现场)?)?(?:注意到|了解到?|注|发现|(?<=[会场上])获悉)[，,：:]\\s*"),
          Pattern.compile("[（(](?:[\\p{IsHan}A-Z]{2,6}注[：:])?(?:按)?(?:现)?汇率约合[^（）()]{2,24}[）)]"),
          // 10 日（今天）下午: another day's when the edition is read
          Pattern.compile("(?<=\\d ?日) ?[（(](?:今|昨|前|明)(?:天|日|晚)[）)] ?"),
          // SAN FRANCISCO, Feb. 12 (Newswire) —
          Pattern.compile(
              "^[A-Z][A-Z .,]{3,30}(?:, [A-Z][a-z]+\\.? \\d{1,2})?(?: ?\\([^)]{2,20}\\))? ?[—–-]+ "),
          // Markdown of feeds that carry it
          Pattern.compile(
              "^(?:[-*•·▪▲△■◆●] ?(?!\\d)|#{1,6} |> |\\d{1,2}[.、)] ?(?=[\\p{IsHan}A-Z]))"),
          Pattern.compile(
              "^(?:此外|另外|同时|与此同时|除此之外|值得一提的是|值得注意的是|需要注意的是|需要说明的是|就在最近|就在刚刚|值得关注的是|需要指出的是"
                  + "|具体来看|具体来说|具体而言|总的来说|不过|然而|目前来看|总的来看|总体来看)[，,：:]\\s*"),
          Pattern.compile("^(?:同时|此外|另外|而) ?(?=[A-Z])"),
          Pattern.compile("^(?:但是?(?![凡愿])|而且|并且)[，,]? ?(?=[\\p{IsHan}A-Z《“])"),
          Pattern.compile("^(?:But|And|Yet|Plus,|Similarly,|Likewise,|Still,|On top of that,) "),
          Pattern.compile(
              "^(?:In addition|In fact|Indeed|Additionally|Moreover|Furthermore|Meanwhile|However|Notably"
                  + "|Specifically|In particular|Also), "),
          // The finding: 31 companies are embedding hidden instructions
          Pattern.compile("^The (?:finding|upshot|result|bottom line): (?=[\\dA-Z])"),
          Pattern.compile("\\s*[（(](?:图|编辑|记者|责编|来源|图源|via)[^）)]{0,20}[）)]$"));

  private Trim() {}

  /// The sentence without what can go; English that began with a connective starts with a capital.
  static String sentence(String sentence) {
    String rest = sentence.strip();
    for (Pattern cut : CUTS) {
      rest = cut.matcher(rest).replaceAll("");
    }
    rest = rest.replace("**", "").strip();
    return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) || sentence.startsWith(rest)
        ? rest
        : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }
}
