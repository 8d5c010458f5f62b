package org.chenbao.collect.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What charset a label means on the web.
///
/// The pairs follow the WHATWG Encoding Standard, section 4.2: a label names the superset that
/// browsers decode with (`gb2312` is GB18030, `iso-8859-1` is windows-1252).
final class Labels {
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("chinese", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("ks_c_5601-1989", "x-windows-949"),
          Map.entry("korean", "x-windows-949"),
          Map.entry("windows-949", "x-windows-949"),
          Map.entry("csbig5", "Big5-HKSCS"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("ms_kanji", "windows-31j"),
          Map.entry("iso-ir-58", "GB18030"),
          Map.entry("iso-8859-8-i", "ISO-8859-8"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-16LE"),
          Map.entry("u16", "UTF-16"),
          Map.entry("utf_16", "UTF-16"),
          Map.entry("utf_32", "UTF-32"));

  /// Java's name is not the web's.
  private static final Map<String, String> PRINTED = Map.of("x-windows-949", "EUC-KR");

  private Labels() {}

  /// The charset that a label means; UTF-7 and what nobody knows are nothing.
  static Optional<Charset> charset(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    String name = SUPERSETS.getOrDefault(key, key);
    try {
      return name.isEmpty() || name.contains("utf-7")
          ? Optional.empty()
          : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /// The name to report for a charset.
  static String printed(Charset charset) {
    return PRINTED.getOrDefault(charset.name(), charset.name());
  }

  /// True where the charset is one of those that the first bytes give away.
  static boolean wide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }
}
