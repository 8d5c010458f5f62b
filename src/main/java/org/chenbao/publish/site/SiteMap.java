package org.chenbao.publish.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.publish.site.Catalog.Listed;

/// The map of the site for search engines (sitemaps.org): one of all maps, and a map for each
/// month, which holds 50,000 addresses at most. There is none where the site's address is unknown.
record SiteMap(Tree tree, Plan plan) {
  private static final Map<String, String> SCHEMA =
      Map.of("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

  /// Pages that belong to no month.
  private static final List<String> LISTS =
      List.of("index.html", "archive/index.html", "themes/index.html", "sources/index.html");

  /// Writes the map of maps.
  void whole(Collection<String> months) {
    Stream<String> maps = Stream.concat(Stream.of("lists"), months.stream());
    write("sitemap.xml", "sitemapindex", "sitemap", maps.map(SiteMap::file).toList());
    write(file("lists"), "urlset", "url", LISTS);
  }

  /// Writes the map of one month.
  ///
  /// @param issues the month's editions
  void month(String month, List<Listed> issues) {
    write(file(month), "urlset", "url", issues.stream().flatMap(Listed::pages).toList());
  }

  private static String file(String name) {
    return "sitemap/" + name + ".xml";
  }

  private void write(String file, String root, String element, List<String> paths) {
    if (plan.base().isEmpty()) {
      return;
    }
    tree.write(
        file,
        Xml.document(xml ->
            xml.element(
                root,
                SCHEMA,
                () ->
                    paths.forEach(path ->
                        xml.element(
                            element, Map.of(), () -> xml.text("loc", plan.address(path)))))));
  }
}
