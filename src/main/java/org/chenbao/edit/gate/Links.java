package org.chenbao.edit.gate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Proof;

/// Rules about links.
final class Links {
  private Links() {}

  /// Stories whose link is no web address.
  static List<String> missing(Edition edition) {
    return edition.all().stream()
        .filter(p -> address(p.story().lead()).isEmpty())
        .map(p -> "no usable link: " + p.headline().text())
        .toList();
  }

  /// Stories that link to a site instead of an article.
  static List<String> homePages(Edition edition) {
    return edition.all().stream()
        .filter(p -> address(p.story().lead()).filter(Links::homePage).isPresent())
        .map(p -> "home page as link: " + p.story().lead().url())
        .toList();
  }

  /// Addresses that stand under more than one story.
  static List<String> repeated(Edition edition) {
    Map<String, String> seen = new HashMap<>();
    return edition.all().stream()
        .flatMap(p -> p.story().reports().all().stream().map(a -> new Use(p, a.url())))
        .filter(use -> !seen.computeIfAbsent(use.url(), _ -> use.story()).equals(use.story()))
        .map(use -> "one link under two stories: " + use.url())
        .distinct()
        .collect(Collectors.toList());
  }

  private record Use(Proof proof, String url) {
    String story() {
      return proof.story().id();
    }
  }

  private static Optional<URI> address(Article article) {
    try {
      URI uri = new URI(article.url());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean homePage(URI uri) {
    String path = uri.getRawPath();
    return (path == null || path.isEmpty() || path.equals("/")) && uri.getRawQuery() == null;
  }
}
