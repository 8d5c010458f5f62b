package org.chenbao.publish.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Block.Item;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Risk;
import org.chenbao.model.Told;
import org.chenbao.publish.form.Address;
import org.chenbao.publish.form.Byline;
import org.chenbao.publish.form.Citation;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Excerpt;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.StoryView.Chip;
import org.chenbao.publish.page.StoryView.Entry;
import org.chenbao.publish.page.StoryView.Headline;
import org.chenbao.publish.page.StoryView.Link;
import org.chenbao.publish.page.StoryView.Part;
import org.chenbao.publish.page.StoryView.Quote;
import org.chenbao.publish.page.StoryView.Said;
import org.chenbao.publish.page.StoryView.Sources;
import org.chenbao.publish.page.StoryView.Words;

/// Turns one proof into what the page shows of it.
final class StoryViews {
  private final Proof proof;
  private final Language language;
  private final List<Citation> citations;
  private final Map<String, Integer> numbers;

  private StoryViews(Proof proof, Language language) {
    this.proof = proof;
    this.language = language;
    this.citations = Citation.of(proof);
    this.numbers =
        citations.stream()
            .collect(Collectors.toMap(c -> c.article().id(), Citation::number, Math::min));
  }

  static StoryView of(Proof proof, String anchor, Language language) {
    return new StoryViews(proof, language).view(anchor);
  }

  private StoryView view(String anchor) {
    Article lead = proof.story().lead();
    Said told = said(proof.lead());
    String headline = Line.of(proof.headline().text());
    boolean repeats = proof.lead().text().equals(proof.headline().text());
    return new StoryView(
        new Headline(anchor, href(lead.url()), headline, "", Tongue.of(headline, language)),
        proof.story().past().follows().stream().map(this::followed).toList(),
        repeats ? new Said("", "", told.quotes()) : told,
        proof.blocks().stream().map(this::part).filter(p -> !p.entries().isEmpty()).toList(),
        sources());
  }

  private Headline followed(Told told) {
    String headline = Line.of(told.headline().text());
    return new Headline(
        "",
        href(told.url()),
        headline,
        Term.FOLLOWS.in(language, Day.brief(told.date(), language)),
        Tongue.of(headline, language));
  }

  private Part part(Block block) {
    return switch (block) {
      case Block.Facts facts -> new Part("facts", Line.of(facts.label()), entries(facts.items()));
      case Block.Paragraph paragraph ->
          new Part("paragraph", "", List.of(paragraph(paragraph.claim())));
      case Block.Insight insight ->
          new Part(
              "insight",
              Line.of(insight.label()),
              insight.items().stream().map(this::paragraph).toList());
      case Block.Impact impact ->
          new Part("impact", Line.of(impact.label()), entries(impact.items()));
    };
  }

  private List<Entry> entries(List<Item> items) {
    return items.stream()
        .map(i -> new Entry(Line.of(i.label()), said(i.claim()), entries(i.children())))
        .toList();
  }

  private Entry paragraph(Claim claim) {
    return new Entry("", said(claim), List.of());
  }

  private Said said(Claim claim) {
    String text = Line.of(claim.text());
    return new Said(
        text, Tongue.of(text, language), claim.evidence().stream().map(this::quote).toList());
  }

  private Quote quote(Evidence evidence) {
    Article article = proof.story().source(evidence);
    Excerpt excerpt = Excerpt.of(article, evidence);
    Language of = article.origin().language();
    return new Quote(
        numbers.getOrDefault(article.id(), 0),
        Byline.of(article, language),
        new Link(href(article.url()), field(evidence.span().field())),
        new Words(
            Tongue.of(of, language),
            Line.part(excerpt.before()).stripLeading(),
            Line.part(excerpt.quote()),
            Line.part(excerpt.after()).stripTrailing()));
  }

  private String field(Field field) {
    return switch (field) {
      case TITLE -> Term.IN_TITLE.in(language);
      case SUMMARY -> Term.IN_SUMMARY.in(language);
      case TEXT -> "";
    };
  }

  private Sources sources() {
    int publishers = Citation.publishers(proof);
    List<Citation> folded =
        citations.stream().filter(c -> !c.shown() && c.role() != Citation.Role.EARLIER).toList();
    List<Citation> related = Citation.related(proof);
    return new Sources(
        count(publishers),
        citations.stream().filter(c -> !folded.contains(c)).map(this::chip).toList(),
        folded.size() + related.size() == 0
            ? ""
            : Term.MORE_SOURCES.in(language, folded.size() + related.size()),
        Stream.concat(folded.stream(), related.stream()).map(this::chip).toList(),
        "");
  }

  /// How many report it, and what to keep in mind of that.
  private String count(int publishers) {
    String count =
        publishers > 1 ? Term.PUBLISHERS.in(language, publishers) : Term.PUBLISHER.in(language);
    Stream<String> risks =
        Risk.of(proof.story()).stream()
            .map(Risk::kind)
            .filter(Risk.Kind::isForReaders)
            .map(k -> k.words().in(language));
    return Stream.concat(Stream.of(count), risks).collect(Collectors.joining(" · "));
  }

  private Chip chip(Citation citation) {
    Article article = citation.article();
    String role =
        switch (citation.role()) {
          case PRIMARY -> Term.PRIMARY.in(language);
          case REPORT -> "";
          case COPY -> Term.COPY.in(language);
          case RELATED -> Term.RELATED.in(language);
          case EARLIER -> citation.told().map(day -> Day.brief(day, language)).orElse("");
        };
    var chip =
        new Chip(
            citation.number(),
            citation.name(language),
            href(article.url()),
            citation.role().name().toLowerCase(java.util.Locale.ROOT),
            role);
    return article.isPaid() ? chip.paid(Term.PAID.in(language)) : chip;
  }

  private static String href(String url) {
    return Address.of(url).orElse("");
  }
}
