package org.chenbao.publish.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.chenbao.model.Language;

/// A word or phrase of ours that is printed in an edition.
///
/// The phrases stand in `publish/words.zh.properties` and `publish/words.en.properties` under the
/// term's name in lower case with hyphens; `%s {story|stories}` has a form for one and one for
/// more.
public enum Term {
  CATEGORY,
  PAPER,
  SUMMARY,
  THEMES,
  SKIP,
  MORE,
  EXAMPLE,
  EXAMPLE_NOTE,
  THIN,
  THIN_NOTE,
  REVISION,
  SOURCES,
  PRIMARY,
  COPY,
  RELATED,
  PAID,
  PUBLISHERS,
  PUBLISHER,
  MORE_SOURCES,
  FOLLOWS,
  IN_TITLE,
  IN_SUMMARY,
  MADE_HOW,
  TALLY,
  REMOVED,
  REMOVED_TITLE,
  GATE_TITLE,
  GATE_SHORTEN,
  GATE_REMARK,
  EXTRACTED,
  GENERATED,
  WRITTEN,
  UNREVIEWED,
  EDITED,
  REVIEWED,
  EXTRACTED_MARK,
  GENERATED_MARK,
  WRITTEN_MARK,
  COLON,
  SEMICOLON,
  BRACKETS,
  LIST_COMMA,
  SITE,
  HOME,
  SITE_ABOUT,
  PAST,
  BEFORE,
  AFTER,
  THEMES_ALL,
  SOURCES_ALL,
  SEARCH,
  SEARCH_HINT,
  NOTHING_FOUND,
  NEEDS_SCRIPT,
  STORIES_TOLD,
  OWN_PAGE,
  STORIES,
  STORY_BEFORE,
  STORY_AFTER,
  LOST,
  CORRECTION,
  CORRECTION_NOTE,
  WITHDRAWAL,
  WITHDRAWN_NOTE,
  MOVED_NOTE,
  CUT_NOTE,
  READ_WHOLE,
  UNSUBSCRIBE;

  /// `{passage|passages}`, before any other gap.
  private static final Pattern FORMS = Pattern.compile("^([^%{]*)\\{([^|{}]*)\\|([^|{}]*)}");

  private static final Properties CHINESE = phrases("words.zh");
  private static final Properties ENGLISH = phrases("words.en");

  /// The phrase in English for an English edition, in Chinese for any other.
  ///
  /// @param values put in for each `%s` of the phrase, in order
  public String in(Language language, Object... values) {
    Properties phrases = language == Language.EN ? ENGLISH : CHINESE;
    String phrase = phrases.getProperty(key(), name());
    for (Object value : values) {
      int gap = phrase.indexOf("%s");
      phrase = phrase.substring(0, gap) + value + agreeing(phrase.substring(gap + 2), value);
    }
    return phrase;
  }

  /// Words behind a number, the first of their two forms where it is one.
  private static String agreeing(String rest, Object number) {
    return FORMS.matcher(rest).replaceFirst(number.toString().equals("1") ? "$1$2" : "$1$3");
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The phrases of a file of this room's resources.
  static Properties phrases(String file) {
    String name = "/publish/" + file + ".properties";
    try (var in = Objects.requireNonNull(Term.class.getResourceAsStream(name), name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      var phrases = new Properties();
      phrases.load(reader);
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
