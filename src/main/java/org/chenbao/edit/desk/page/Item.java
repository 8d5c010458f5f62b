package org.chenbao.edit.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript.Link;

/// A story as told, at length or in one line.
///
/// @param links of its headline; where that has none, of its body
/// @param main true where it is told at length
public record Item(Stretch headline, List<Link> links, List<Stretch> body, boolean main) {
  public Item {
    links = List.copyOf(links);
    body = List.copyOf(body);
  }

  /// The address it stands under.
  public Optional<String> url() {
    return links.stream().map(Link::url).findFirst();
  }

  /// The sentences of the body's parts of these roles.
  public Stream<Sentence> sentences(Set<Role> roles) {
    return body.stream().filter(s -> s.is(roles)).flatMap(s -> s.sentences().stream());
  }

  /// The sentences that state facts.
  public List<Sentence> facts() {
    return sentences(Role.FACTS).toList();
  }

  /// The words that state facts, one stretch a line.
  public String told() {
    return body.stream()
        .filter(s -> s.is(Role.FACTS))
        .map(Stretch::words)
        .collect(Collectors.joining("\n"));
  }

  /// Headline and facts.
  public String words() {
    return headline.words() + "\n" + told();
  }

  /// Headline and body, in order.
  public Stream<Stretch> stretches() {
    return Stream.concat(Stream.of(headline), body.stream());
  }
}
