package org.chenbao.edit.write;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.language.Names;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;

/// What a story is about, as far as words tell: those of its headline, and later of its lead.
///
/// @param words all words
/// @param names the words of the names among them
record Matter(Set<String> words, Set<String> names) {
  /// In a day's news on AI these tell nothing apart.
  private static final Set<String> EVERYWHERE =
      Set.of("ai", "人工智能", "模型", "model", "models", "公司", "company", "智能", "new", "首个", "大模型");

  /// So many words of the headline in common, and a sentence is about the same.
  private static final int ENOUGH = 2;

  /// Characters of a title and the first sentences.
  private static final int TOP = 400;

  /// A name of one's own making stands in marks: 「拾贝科技」.
  private static final Pattern MARKED = Pattern.compile("[「“]([^」”]{2,12})[」”]");

  static Matter of(String text) {
    return new Matter(words(text), names(text));
  }

  /// True where a sentence names whom the story is about, or says the like.
  boolean concerns(Candidate candidate) {
    return names(candidate) || shares(candidate, words) >= ENOUGH;
  }

  /// True where a sentence names whom or what the story is about.
  boolean names(Candidate candidate) {
    return shares(candidate, names) > 0;
  }

  /// True where these words name whom or what the story is about.
  boolean isNamedIn(String clause) {
    return Tokens.in(clause).stream().anyMatch(names::contains);
  }

  /// True for a word that tells one matter of a day's news on AI from another.
  static boolean isTelling(String word) {
    return !EVERYWHERE.contains(word);
  }

  /// True where a sentence has a word of it that is no name.
  boolean tells(Candidate candidate) {
    return candidate.tokens().stream()
        .anyMatch(word -> words.contains(word) && !names.contains(word) && !isNumber(word));
  }

  private static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /// How much of the matter a sentence tells, 0 to 1.
  double share(Candidate candidate) {
    return shares(candidate, words) / (double) Math.max(1, words.size());
  }

  /// True where a report in another language begins with enough of the same names and numbers.
  boolean isOf(Article article) {
    String text = article.words().all();
    String top = text.substring(0, Math.min(text.length(), TOP));
    return words(top).stream().filter(words::contains).count() >= ENOUGH;
  }

  Matter and(String text) {
    return new Matter(both(words, words(text)), both(names, names(text)));
  }

  private static long shares(Candidate candidate, Set<String> of) {
    return candidate.tokens().stream().filter(of::contains).count();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(Tokens.in(text));
    words.removeAll(EVERYWHERE);
    return words;
  }

  private static Set<String> names(String text) {
    return Stream.concat(
            Names.in(text).stream().map(name -> name.place().of(text)).filter(Named::isOne),
            MARKED.matcher(text).results().map(marked -> marked.group(1)))
        .flatMap(name -> words(name).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
