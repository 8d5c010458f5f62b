package org.chenbao.publish.form;

import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Language;

/// What search engines read of an edition: schema.org's `NewsArticle` as JSON-LD.
public final class LinkedData {
  private LinkedData() {}

  /// One line of JSON that is safe inside an HTML script element.
  public static String of(Edition edition) {
    Masthead masthead = edition.masthead();
    Label label = Label.of(masthead);
    return Json.embedded(json -> {
      json.text("@context", "https://schema.org");
      json.text("@type", "NewsArticle");
      json.text("headline", Line.of(masthead.title()));
      json.text("datePublished", masthead.date().toString());
      json.text("inLanguage", masthead.language() == Language.EN ? "en" : "zh-Hans");
      json.text("articleSection", Term.CATEGORY.in(masthead.language()));
      json.text("image", FrontMatter.of(masthead).cover());
      json.object("author", LinkedData::paper);
      json.text("creditText", label.note());
      json.text("digitalSourceType", sourceType(label));
      json.texts("isBasedOn", sources(edition));
    });
  }

  private static void paper(Json json) {
    json.text("@type", "Organization");
    json.text("name", "Chenbao 晨报");
  }

  /// schema.org's own names for the IPTC terms.
  private static String sourceType(Label label) {
    String term = label.sourceType().substring(label.sourceType().lastIndexOf('/') + 1);
    return "https://schema.org/"
        + Character.toUpperCase(term.charAt(0))
        + term.substring(1)
        + "DigitalSource";
  }

  /// The lead of each story: what the page's headlines link to.
  private static List<String> sources(Edition edition) {
    return edition.all().stream()
        .map(proof -> proof.story().lead())
        .map(Article::url)
        .flatMap(url -> Address.of(url).stream())
        .distinct()
        .toList();
  }
}
