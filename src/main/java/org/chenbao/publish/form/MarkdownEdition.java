package org.chenbao.publish.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Language;
import org.chenbao.model.Proof;
import org.chenbao.model.Story;
import org.chenbao.model.Told;

/// `edition.md`: front matter, title, themes, stories, 更多动态.
///
/// Blocks stand apart by one empty line; the last line of the file ends with a line feed.
public final class MarkdownEdition {
  private static final String RULE = "---";

  private final Edition edition;
  private final Language language;
  private final List<String> blocks = new ArrayList<>();

  private MarkdownEdition(Edition edition) {
    this.edition = edition;
    this.language = edition.masthead().language();
  }

  /// The file, in UTF-8.
  public static byte[] of(Edition edition) {
    var sheet = new MarkdownEdition(edition);
    sheet.head();
    sheet.own(edition.own().opening());
    sheet.themes();
    sheet.briefs();
    sheet.own(edition.own().closing());
    sheet.colophon();
    String body = String.join("\n\n", sheet.blocks) + "\n";
    String front = FrontMatter.of(edition.masthead()).yaml(edition, body);
    return (front + body).getBytes(StandardCharsets.UTF_8);
  }

  private void head() {
    Masthead masthead = edition.masthead();
    blocks.add("# " + Markdown.block(masthead.title()));
    Imprint imprint = masthead.imprint();
    var notes = new ArrayList<String>();
    if (imprint.example()) {
      notes.add(marked(Term.EXAMPLE, Term.EXAMPLE_NOTE));
    }
    if (imprint.thin()) {
      notes.add(marked(Term.THIN, Term.THIN_NOTE));
    }
    notes.add(Markdown.text(Label.of(masthead).note()));
    blocks.add(notes.stream().map(n -> "> " + n).collect(Collectors.joining("\n>\n")));
  }

  /// A person's words outside of stories.
  private void own(List<String> paragraphs) {
    paragraphs.stream().map(Markdown::block).forEach(blocks::add);
  }

  private String marked(Term mark, Term note) {
    return Markdown.bold(mark.in(language)) + Term.COLON.in(language) + note.in(language);
  }

  private void themes() {
    for (Edition.Theme theme : edition.themes()) {
      blocks.add("## " + Markdown.block(theme.name()));
      for (Proof proof : theme.stories()) {
        story(proof);
        blocks.add(RULE);
      }
    }
  }

  private void story(Proof proof) {
    blocks.add("### " + headline(proof));
    proof.story().past().follows().ifPresent(told -> blocks.add(follows(told)));
    blocks.add(Markdown.block(proof.lead().text()));
    proof.blocks().forEach(block -> blocks.addAll(MarkdownBlocks.of(block, language)));
    blocks.add(MarkdownSources.line(proof, language));
  }

  private void briefs() {
    if (edition.briefs().isEmpty()) {
      return;
    }
    blocks.add("## " + Term.MORE.in(language));
    for (Edition.Group group : edition.briefs()) {
      String items = group.items().stream().map(this::brief).collect(Collectors.joining("\n"));
      blocks.add(MarkdownBlocks.label(group.name(), language) + "\n" + items);
    }
    blocks.add(RULE);
  }

  private String brief(Proof proof) {
    String text = Markdown.text(proof.lead().text());
    boolean repeats = text.equals(Markdown.text(proof.headline().text()));
    String line = "- " + headline(proof);
    String told = repeats || text.isEmpty() ? line : line + Term.COLON.in(language) + text;
    Optional<Told> follows = proof.story().past().follows();
    return follows.isEmpty() ? told : told + Term.BRACKETS.in(language, day(follows.orElseThrow()));
  }

  private static String headline(Proof proof) {
    Story story = proof.story();
    return Markdown.link(proof.headline().text(), story.lead().url());
  }

  private String follows(Told told) {
    String headline = Markdown.link(told.headline().text(), told.url());
    return day(told) + Term.COLON.in(language) + headline;
  }

  private String day(Told told) {
    return Term.FOLLOWS.in(language, Day.brief(told.date(), language));
  }

  private void colophon() {
    blocks.add(Markdown.text(Tally.of(edition).sentence(language)));
    blocks.add("> " + Markdown.text(Label.of(edition.masthead()).note()));
  }
}
