package org.chenbao.publish.form;

import java.util.List;
import java.util.Locale;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Risk;
import org.chenbao.model.Ruling;
import org.chenbao.model.Told;

/// `edition.json`: everything an edition holds, with the evidence of every claim.
public final class JsonEdition {
  private final Json json;
  private final Language language;

  private JsonEdition(Json json, Language language) {
    this.json = json;
    this.language = language;
  }

  /// The file, in UTF-8; the same ruling always gives the same bytes.
  public static byte[] of(Ruling.Cleared cleared) {
    Language language = cleared.edition().masthead().language();
    return Json.indented(json -> new JsonEdition(json, language).write(cleared));
  }

  private void write(Ruling.Cleared cleared) {
    Edition edition = cleared.edition();
    masthead(edition.masthead());
    own("opening", edition.own().opening());
    json.objects("themes", edition.themes(), this::theme);
    json.objects("briefs", edition.briefs(), this::group);
    own("closing", edition.own().closing());
    json.objects("removed", edition.removed(), this::removed);
    json.object("gate", gate -> gate(cleared.checks()));
  }

  private void masthead(Masthead masthead) {
    FrontMatter front = FrontMatter.of(masthead);
    json.text("date", masthead.date().toString());
    json.text("lang", masthead.language().code());
    json.text("title", masthead.title());
    json.texts("summary", masthead.summary());
    json.text("category", front.category());
    json.texts("tags", front.tags());
    json.texts("seo", front.seo());
    json.text("coverImage", front.cover());
    json.text("writer", masthead.imprint().writer());
    if (masthead.imprint().author() instanceof Author.Model(List<String> names)) {
      json.text("model", Line.of(String.join(", ", names)));
    }
    json.flag("short", masthead.imprint().thin());
    json.number("revision", masthead.imprint().revision());
    json.flag("example", masthead.imprint().example());
    Edition.Review review = masthead.imprint().review();
    if (!review.reviewer().isEmpty()) {
      json.text("reviewedBy", Line.of(review.reviewer()));
    }
    Label label = Label.of(masthead);
    json.text(label.key(), label.note());
    json.text("digitalSourceType", label.sourceType());
    label.aigc().ifPresent(mark -> json.text("aigc", mark));
  }

  /// A person's words outside of stories.
  private void own(String name, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      json.texts(name, paragraphs.stream().map(Line::of).toList());
    }
  }

  private void theme(Edition.Theme theme) {
    json.text("name", theme.name());
    json.objects("stories", theme.stories(), this::story);
  }

  private void story(Proof proof) {
    head(proof);
    json.text("lead", proof.lead().text());
    JsonBlocks blocks = new JsonBlocks(json);
    blocks.evidence("leadEvidence", proof.lead());
    json.objects("blocks", proof.blocks(), blocks::write);
    tail(proof);
  }

  private void group(Edition.Group group) {
    json.text("group", group.name());
    json.objects("items", group.items(), this::brief);
  }

  private void brief(Proof proof) {
    head(proof);
    json.text("text", proof.lead().text());
    new JsonBlocks(json).evidence("evidence", proof.lead());
    tail(proof);
  }

  private void head(Proof proof) {
    json.text("id", proof.story().id());
    json.text("headline", proof.headline().text());
    new JsonBlocks(json).evidence("headlineEvidence", proof.headline());
    json.text("url", proof.story().lead().url());
  }

  private void tail(Proof proof) {
    json.number("publishers", Citation.publishers(proof));
    List<Citation> sources = Citation.of(proof);
    json.objects("sources", sources, this::source);
    if (!proof.story().reports().cited().isEmpty()) {
      json.number("shown", (int) sources.stream().filter(Citation::shown).count());
    }
    List<Citation> related = Citation.related(proof);
    if (!related.isEmpty()) {
      json.objects("related", related, this::source);
    }
    List<Risk> risks = Risk.of(proof.story());
    if (!risks.isEmpty()) {
      json.objects("risks", risks, this::risk);
    }
    proof.story().past().follows().ifPresentOrElse(this::follows, () -> json.nothing("follows"));
  }

  private void risk(Risk risk) {
    json.text("risk", risk.kind().name().toLowerCase(Locale.ROOT));
    json.text("words", risk.kind().words().in(language));
    json.texts("articles", risk.reports());
  }

  private void source(Citation citation) {
    json.text("article", citation.article().id());
    json.text("url", citation.article().url());
    json.text("source", citation.article().origin().outlet().name());
    json.text("title", citation.article().title());
    json.text("role", citation.role().key());
    if (citation.article().isPaid()) {
      json.flag("paid", true);
    }
    citation.told().ifPresent(day -> json.text("told", day.toString()));
  }

  private void follows(Told told) {
    json.text("follows", told.story());
    json.object(
        "followed",
        followed -> {
          followed.text("date", told.date().toString());
          followed.text("headline", told.headline().text());
          followed.text("url", told.url());
        });
  }

  private void removed(Removed removed) {
    json.text("story", removed.story());
    json.text("text", removed.text());
    json.text("reason", removed.reason().in(language));
  }

  private void gate(List<Ruling.Check> checks) {
    json.flag("passed", true);
    json.objects("checks", checks, this::check);
  }

  private void check(Ruling.Check check) {
    json.text("rule", check.rule());
    json.flag("passed", check.passed());
    json.text("detail", check.detail(Language.EN));
    json.text("weight", check.weight().name().toLowerCase(Locale.ROOT));
  }
}
