package org.chenbao.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.publish.form.Citation.Role;

/// The line below a story that says who reported it, and who only copied.
final class MarkdownSources {
  /// Links shown of each kind; a story of the day can have dozens of reports, all in the JSON.
  private static final int SHOWN = 8;

  private MarkdownSources() {}

  static String line(Proof proof, Language language) {
    List<Citation> all = Citation.of(proof);
    List<Citation> reports =
        all.stream().filter(c -> c.role() == Role.PRIMARY || c.role() == Role.REPORT).toList();
    var parts = new ArrayList<String>();
    parts.add(
        Markdown.bold(sources(proof, language))
            + Term.COLON.in(language)
            + links(reports, language));
    List<Citation> copies = all.stream().filter(c -> c.role() == Role.COPY).toList();
    if (!copies.isEmpty()) {
      parts.add(Term.COPY.in(language) + Term.COLON.in(language) + links(copies, language));
    }
    return String.join(Term.SEMICOLON.in(language), parts);
  }

  private static String sources(Proof proof, Language language) {
    int publishers = proof.story().reports().publishers();
    return publishers > 1 ? Term.PUBLISHERS.in(language, publishers) : Term.SOURCES.in(language);
  }

  private static String links(List<Citation> citations, Language language) {
    String shown =
        citations.stream()
            .limit(SHOWN)
            .map(c -> link(c, language))
            .collect(Collectors.joining(" · "));
    int rest = citations.size() - SHOWN;
    return rest > 0 ? shown + " · " + Term.MORE_SOURCES.in(language, rest) : shown;
  }

  private static String link(Citation citation, Language language) {
    String name = citation.article().origin().outlet().name();
    String link = Markdown.link(name, citation.article().url());
    return citation.role() == Role.PRIMARY
        ? link + Term.BRACKETS.in(language, Term.PRIMARY.in(language))
        : link;
  }
}
