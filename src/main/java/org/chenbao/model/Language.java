package org.chenbao.model;

import java.util.Arrays;

/// The language of a text, as far as the newsroom tells languages apart.
public enum Language {
  ZH("zh"),
  EN("en"),
  OTHER("other");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The code used in every file: `zh`, `en` or `other`.
  public String code() {
    return code;
  }

  /// Reads a BCP 47 tag by its primary language; what is not known is [#OTHER].
  public static Language of(String tag) {
    String primary = tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(l -> l.code.equals(primary)).findFirst().orElse(OTHER);
  }
}
