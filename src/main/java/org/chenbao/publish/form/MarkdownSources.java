package org.chenbao.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.publish.form.Citation.Role;

/// The line below a story that says who reported it, who only copied, and what is related.
final class MarkdownSources {
  private MarkdownSources() {}

  static String line(Proof proof, Language language) {
    List<Citation> all = Citation.of(proof);
    var parts = new ArrayList<String>();
    parts.add(
        Markdown.bold(sources(proof, language))
            + Term.COLON.in(language)
            + links(all, c -> c.role() == Role.PRIMARY || c.role() == Role.REPORT, language));
    String copies = links(all, c -> c.role() == Role.COPY, language);
    if (!copies.isEmpty()) {
      parts.add(Term.COPY.in(language) + Term.COLON.in(language) + copies);
    }
    long rest = all.stream().filter(c -> !c.shown() && c.role() != Role.EARLIER).count();
    if (rest > 0) {
      parts.add(Term.MORE_SOURCES.in(language, rest));
    }
    String related =
        Citation.related(proof).stream()
            .filter(Citation::shown)
            .map(c -> link(c, language))
            .collect(Collectors.joining(" · "));
    if (!related.isEmpty()) {
      parts.add(Term.RELATED.in(language) + Term.COLON.in(language) + related);
    }
    return String.join(Term.SEMICOLON.in(language), parts);
  }

  private static String sources(Proof proof, Language language) {
    int publishers = Citation.publishers(proof);
    return publishers > 1 ? Term.PUBLISHERS.in(language, publishers) : Term.SOURCES.in(language);
  }

  private static String links(
      List<Citation> citations, Predicate<Citation> kind, Language language) {
    return citations.stream()
        .filter(Citation::shown)
        .filter(kind)
        .map(c -> link(c, language))
        .collect(Collectors.joining(" · "));
  }

  private static String link(Citation citation, Language language) {
    String link = Markdown.link(citation.name(language), citation.article().url());
    return citation.role() == Role.PRIMARY
        ? link + Term.BRACKETS.in(language, Term.PRIMARY.in(language))
        : link;
  }
}
