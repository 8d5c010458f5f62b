package org.chenbao.model;

import java.time.LocalDate;
import java.util.List;

/// What an earlier edition told of an event: the archive's memory of it.
///
/// @param story the story's id in that edition
/// @param date the edition's day
/// @param headline as printed
/// @param facts lead and facts as printed, with their evidence
/// @param sources its reports; the first is the one linked, and those that the evidence is in come
///   before the others
public record Told(
    String story, LocalDate date, Claim headline, List<Claim> facts, List<Article> sources) {
  public Told {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  /// Headline and facts, one a line: what to compare with.
  public String words() {
    var words = new StringBuilder(headline.text());
    facts.forEach(f -> words.append('\n').append(f.text()));
    return words.toString();
  }

  /// The link it stood under, empty where the archive has none.
  public String url() {
    return sources.isEmpty() ? "" : sources.getFirst().url();
  }
}
