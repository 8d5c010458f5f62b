package org.chenbao.model;

/// Words of ours in both languages of an edition.
public record Bilingual(String chinese, String english) {

  /// The words in a language; Chinese ones where it is not English.
  public String in(Language language) {
    return language == Language.EN ? english : chinese;
  }
}
