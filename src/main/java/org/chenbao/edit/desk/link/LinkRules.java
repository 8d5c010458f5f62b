package org.chenbao.edit.desk.link;

import java.util.List;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Rule;

/// The rules about links.
public final class LinkRules {
  private LinkRules() {}

  /// Every rule, in the order of the docs.
  public static List<Rule> all() {
    return List.of(
        Rule.of("link-missing", LinkRules::missing),
        Rule.of("link-broken", LinkRules::broken),
        Rule.of("url-shared-by-two-stories", Uses::shared),
        Rule.of("story-told-twice", Uses::toldTwice),
        Rule.of("url-is-site-root", LinkRules::siteRoot),
        Rule.of("url-wrong-section", Sections::wrong),
        Rule.of("url-redirector", LinkRules::redirector),
        Rule.of("source-concentration", Concentration::found));
  }

  private static Stream<Find> missing(Page page) {
    return Find.together(
        page.items().stream()
            .filter(i -> i.links().isEmpty() && !i.headline().words().isBlank())
            .map(i -> i.headline().spot()));
  }

  /// Written as a link, but to nowhere on the web.
  private static Stream<Find> broken(Page page) {
    return Find.together(
        page.items().stream()
            .filter(i -> i.url().isPresent() && !Url.of(i.url().get()).isWeb())
            .map(Item::headline)
            .map(h -> h.spot()));
  }

  /// A site's front page shows something else tomorrow.
  private static Stream<Find> siteRoot(Page page) {
    return Uses.of(page).stream().filter(u -> u.url().isRoot()).map(Uses::find);
  }

  /// Search engines, shorteners and jump pages say nothing of where they lead.
  private static Stream<Find> redirector(Page page) {
    return Uses.of(page).stream().filter(u -> u.url().isRedirector()).map(Uses::find);
  }
}
