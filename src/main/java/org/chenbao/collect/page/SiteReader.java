package org.chenbao.collect.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.intake.Address;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// What is known of one site's pages: where the article stands, and which lines in it are the
/// site's. It takes away and adds nothing.
///
/// It checks itself: where a page is not built as known, or its article is not what the general
/// reader takes, the general one stands and a finding says so.
///
/// @param body selects the article
/// @param own selects what in it is the site's own
record SiteReader(String host, String body, String own) {
  private static final String FILE = "sites.tsv";

  /// So much of what one reader takes may be missing in the other: captions and the lines between.
  private static final double APART = 0.2;

  private static final List<SiteReader> ALL = all();

  /// The reader of the site that an address is of.
  static Optional<SiteReader> of(String url) {
    String host = Address.host(url);
    return ALL.stream().filter(r -> host.equals(r.host) || host.endsWith("." + r.host)).findFirst();
  }

  /// Takes the site's own lines out of a page, where they are as few as they should be.
  void apply(Document document) {
    Elements lines = document.select(own);
    int article = length(document.select(body));
    if (length(lines) < APART * article) {
      lines.remove();
    }
  }

  /// What tells that the general reader took something else.
  List<Finding> findings(Document document, Outline outline, BitSet chosen) {
    double taken = mass(outline, chosen);
    var shared = new BitSet();
    chosen.stream().filter(i -> isInside(outline.blocks().get(i).home())).forEach(shared::set);
    boolean agree =
        mass(outline, shared) >= (1 - APART) * taken && document.selectFirst(body) != null;
    return agree
        ? List.of()
        : List.of(
            Finding.of(
                "site-reader-disagrees",
                Severity.NOTE,
                "the page is not built as those of %s are known to be".formatted(host)));
  }

  private boolean isInside(Element element) {
    return element.closest(body) != null;
  }

  private static int length(Elements elements) {
    return elements.stream().mapToInt(e -> e.text().length()).sum();
  }

  private static double mass(Outline outline, BitSet blocks) {
    return blocks.stream().mapToDouble(i -> outline.blocks().get(i).mass()).sum();
  }

  private static List<SiteReader> all() {
    try (InputStream in = SiteReader.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split("\t", -1))
          .map(f -> new SiteReader(f[0], f[1], f[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
