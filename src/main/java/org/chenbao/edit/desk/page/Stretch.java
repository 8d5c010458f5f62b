package org.chenbao.edit.desk.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Link;

/// A printed stretch of words: a heading, a paragraph, a bullet with its label.
///
/// @param line the line of the source that it begins on
public record Stretch(
    Role role, String words, int line, List<Link> links, List<Sentence> sentences) {
  private static final Pattern URL = Pattern.compile("https?://[\\w./%?=&#:~+-]+[\\w/]");

  public Stretch {
    links = List.copyOf(links);
    sentences = List.copyOf(sentences);
  }

  static Stretch of(Role role, String words, int line, List<Link> links, LocalDate told) {
    return new Stretch(
        role, words, line, links.isEmpty() ? bare(words) : links, Sentence.in(words, line, told));
  }

  /// Addresses that stand there without a link.
  private static List<Link> bare(String words) {
    return URL.matcher(words).results().map(m -> new Link(m.group(), m.group())).toList();
  }

  /// True where this stretch is for one of these.
  public boolean is(Set<Role> roles) {
    return roles.contains(role);
  }

  /// The spot of the whole stretch.
  public Spot spot() {
    return Spot.of(line, words);
  }
}
