package org.chenbao.edit.title;

import java.util.regex.Pattern;
import org.chenbao.language.Scripts;

/// Blanks and marks of a Chinese line as the house sets them; its words stay.
///
/// A blank between Chinese and Latin or a number, full marks beside Chinese, no shouting within the
/// line. The checks read past blanks and marks, so the line is as bound to its span as before.
public final class Typography {
  private static final String HAN = "\\p{IsHan}";

  private static final Pattern BORDER =
      Pattern.compile(
          "(?<=" + HAN + ")(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%+])(?=" + HAN + ")",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// A half mark with Chinese on either side; 1,500 and 10:30 have none.
  private static final Pattern HALF =
      Pattern.compile("(?<=[" + HAN + "”」》）]) ?([,:;!?]) *|([,:;!?]) *(?=[" + HAN + "“「《])");

  /// Chinese sites part clauses by a blank as well.
  private static final Pattern GAP =
      Pattern.compile("(?<=" + HAN + "{2}) +(?=" + HAN + "{4})(?![^《]*》|[^“]*”|[^「]*」)");

  private static final Pattern BLANK_BEFORE_MARK = Pattern.compile(" +(?=[，。：；！？、])");

  private static final Pattern SHOUTED = Pattern.compile("！+(?=[^！？?”」』》）])");

  private Typography() {}

  /// The line as the house sets it; a line without Chinese stays as it is.
  public static String of(String line) {
    if (line.codePoints().noneMatch(Scripts::isHan)) {
      return line;
    }
    String marked =
        HALF.matcher(line).replaceAll(m -> full(m.group(1) == null ? m.group(2) : m.group(1)));
    String even = SHOUTED.matcher(GAP.matcher(marked).replaceAll("，")).replaceAll("，");
    return spaced(even);
  }

  /// The line with one blank between Chinese and Latin or a number.
  public static String spaced(String line) {
    String apart = BORDER.matcher(line).replaceAll(" ").replaceAll(" {2,}", " ");
    return BLANK_BEFORE_MARK.matcher(apart).replaceAll("");
  }

  private static String full(String mark) {
    return String.valueOf((char) (mark.charAt(0) + 0xFEE0));
  }
}
