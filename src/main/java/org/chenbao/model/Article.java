package org.chenbao.model;

import java.util.List;

/// One report: its words, where they come from, and what was noticed about them.
///
/// @param id unique within a run; the same address always gives the same id
public record Article(String id, Origin origin, Words words, List<Finding> findings) {
  /// The rule of the finding that a page shows no more than the beginning to who has not paid.
  public static final String PAYWALL = "paywall";

  /// The rule of the finding that a page says something else than its own feed.
  public static final String PAGE_DISAGREES = "page-disagrees";

  public Article {
    findings = List.copyOf(findings);
  }

  /// Binds a stretch of a field to the words that stand there.
  ///
  /// @throws IndexOutOfBoundsException where the field is shorter than the stretch
  public Evidence evidence(Field field, Place place) {
    return new Evidence(new Span(id, field, place), place.of(words.of(field)));
  }

  /// True where `evidence` is about this article and its quote stands at its span.
  public boolean holds(Evidence evidence) {
    Span span = evidence.span();
    String field = words.of(span.field());
    return span.article().equals(id)
        && span.place().end() <= field.length()
        && span.place().of(field).equals(evidence.quote());
  }

  public String title() {
    return words.title();
  }

  public String url() {
    return origin.url();
  }

  /// True where there is more than a title and a teaser to report from.
  public boolean hasText() {
    return !words.text().isBlank();
  }

  /// True where the whole of it is for who pays.
  public boolean isPaid() {
    return isFound(PAYWALL);
  }

  /// True where its page and its feed disagree: no story rests on it.
  public boolean isDoubtful() {
    return isFound(PAGE_DISAGREES);
  }

  private boolean isFound(String rule) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }
}
