package org.chenbao.publish.form;

import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Language;

/// What search engines read of an edition or a story: schema.org's `NewsArticle`.
///
/// @param address its own, empty where it is not known
/// @param image the cover's address, or empty
/// @param basedOn the reports it rests on
public record LinkedData(
    Named named, String address, String image, Made made, List<String> basedOn) {
  public LinkedData {
    basedOn = List.copyOf(basedOn);
  }

  /// What it is called and when it appeared.
  ///
  /// @param date as `2026-02-13`
  public record Named(String headline, String date, Language language) {}

  /// How it was made.
  ///
  /// @param credit in words; empty where nobody says
  /// @param sourceType the IPTC digital source type, or empty
  public record Made(String credit, String sourceType) {}

  /// The data of an edition that stands alone.
  public static LinkedData of(Edition edition) {
    Masthead masthead = edition.masthead();
    Label label = Label.of(masthead);
    return new LinkedData(
        new Named(masthead.title(), masthead.date().toString(), masthead.language()),
        "",
        FrontMatter.of(masthead).cover(),
        new Made(label.note(), label.sourceType()),
        sources(edition));
  }

  /// One line of JSON-LD that is safe inside an HTML script element.
  public String embedded() {
    return Json.embedded(json -> {
      json.text("@context", "https://schema.org");
      json.text("@type", "NewsArticle");
      json.text("headline", Line.of(named.headline()));
      json.text("datePublished", named.date());
      json.text("inLanguage", named.language() == Language.EN ? "en" : "zh-Hans");
      json.text("articleSection", Term.CATEGORY.in(named.language()));
      given(json, "url", address);
      given(json, "image", image);
      json.object("author", LinkedData::paper);
      given(json, "creditText", made.credit());
      given(json, "digitalSourceType", sourceType(made.sourceType()));
      json.texts("isBasedOn", basedOn);
    });
  }

  private static void given(Json json, String name, String value) {
    if (!value.isEmpty()) {
      json.text(name, value);
    }
  }

  private static void paper(Json json) {
    json.text("@type", "Organization");
    json.text("name", "Chenbao 晨报");
  }

  /// schema.org's own names for the IPTC terms.
  private static String sourceType(String iptc) {
    String term = iptc.substring(iptc.lastIndexOf('/') + 1);
    return term.isEmpty()
        ? ""
        : "https://schema.org/"
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
