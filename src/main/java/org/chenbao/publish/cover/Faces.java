package org.chenbao.publish.cover;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The fonts that a cover is set in.
///
/// @param serif for the title
/// @param sans for everything else
/// @param chinese false where the system has no font with Chinese characters
record Faces(Font serif, Font sans, boolean chinese) {
  /// Characters that a font for simplified Chinese must have.
  private static final String SAMPLE = "晨报今日提要，示例：程序自动摘编";

  /// Families as Debian, macOS, Windows and Adobe's and Google's own packages name them.
  private static final List<String> SERIFS =
      List.of(
          "Noto Serif CJK SC",
          "Noto Serif SC",
          "Source Han Serif SC",
          "Songti SC",
          "STSong",
          "NSimSun",
          "SimSun");

  private static final List<String> SANS =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "PingFang SC",
          "Hiragino Sans GB",
          "Microsoft YaHei",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Droid Sans Fallback",
          "SimHei");

  /// The best fonts the system has, or empty where it has none.
  static Optional<Faces> find() {
    Set<String> families;
    try {
      families =
          Set.of(
              GraphicsEnvironment.getLocalGraphicsEnvironment()
                  .getAvailableFontFamilyNames(Locale.ROOT));
    } catch (InternalError | LinkageError e) {
      // What the JDK throws on a system without fontconfig or without any font (JDK-8273255).
      System.getLogger(Faces.class.getName()).log(System.Logger.Level.DEBUG, "no fonts", e);
      return Optional.empty();
    }
    Optional<Font> serif = first(SERIFS, families);
    Optional<Font> sans = first(SANS, families);
    Optional<Font> any = serif.or(() -> sans);
    return Optional.of(
        new Faces(
            any.orElseGet(() -> new Font(Font.SERIF, Font.PLAIN, 1)),
            sans.or(() -> serif).orElseGet(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 1)),
            any.isPresent()));
  }

  /// The text in this font, with the system's own for characters it lacks; what neither has is left
  /// out.
  static AttributedString set(String text, Font font) {
    Font other = new Font(Font.SANS_SERIF, font.getStyle(), font.getSize());
    var kept = new StringBuilder();
    text.codePoints()
        .filter(c -> font.canDisplay(c) || other.canDisplay(c))
        .forEach(kept::appendCodePoint);
    String shown = kept.isEmpty() ? " " : kept.toString();
    var line = new AttributedString(shown);
    line.addAttribute(TextAttribute.FONT, font);
    for (int at = 0; at < shown.length(); at += Character.charCount(shown.codePointAt(at))) {
      int c = shown.codePointAt(at);
      if (!font.canDisplay(c)) {
        line.addAttribute(TextAttribute.FONT, other, at, at + Character.charCount(c));
      }
    }
    return line;
  }

  private static Optional<Font> first(List<String> wanted, Set<String> families) {
    return wanted.stream()
        .filter(families::contains)
        .map(family -> new Font(family, Font.PLAIN, 1))
        .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
        .findFirst();
  }
}
