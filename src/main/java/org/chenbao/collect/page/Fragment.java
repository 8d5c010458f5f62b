package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chenbao.collect.guard.AssistantLinks;
import org.chenbao.collect.guard.Unseen;
import org.chenbao.collect.guard.Visibility;
import org.chenbao.language.Scripts;
import org.chenbao.model.Finding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The words of a piece of HTML, such as an entry of a feed: all that can be seen in it.
///
/// @param text clean, paragraphs ended by `\n`
public record Fragment(String text, List<Finding> findings) {
  public Fragment {
    findings = List.copyOf(findings);
  }

  /// Reads HTML as what a reader sees of it.
  public static Fragment of(String html) {
    if (html.isBlank()) {
      return new Fragment("", List.of());
    }
    Document document = Jsoup.parseBodyFragment(html);
    List<Finding> findings = new ArrayList<>(AssistantLinks.in(document));
    Unseen hidden = Visibility.applyToFragment(document);
    findings.addAll(Laced.apply(document));
    findings.addAll(HiddenFindings.of(hidden));
    String text =
        Outline.of(document).blocks().stream()
            .map(Block::text)
            .filter(t -> !Boilerplate.is(t))
            .collect(Collectors.joining("\n"));
    return new Fragment(Scripts.clean(text), findings);
  }
}
