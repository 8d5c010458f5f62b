package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.edit.Wording;
import org.chenbao.edit.Writer;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Writes by choosing: sentences of the reports, labels from a table, a shortened title.
///
/// Needs no model and no service; the same story always gives the same draft. Thread-safe.
public final class ExtractiveWriter implements Writer {
  private final Readers readers;
  private final Language language;

  /// A writer for these readers; sentences in another language are printed as they are, marked.
  public ExtractiveWriter(Readers readers) {
    this.readers = readers;
    this.language = readers.language();
  }

  private static final Bilingual UNTITLED =
      new Bilingual("没有新闻标题：只有网页的提示、栏目或推广", "no headline: a notice, a section or an offer");
  private static final Bilingual DENIED =
      new Bilingual("标题与正文不符：正文否认了标题所说的事", "its own text denies its title");
  private static final Bilingual UNEVENTFUL =
      new Bilingual("只有一家来源，标题没有说发生了什么", "one source, and its title tells no event");

  @Override
  public String name() {
    return "extractive";
  }

  @Override
  public Draft story(Story story) {
    var selection = new Selection(story, readers, Sureness.TO_WRITE_FROM);
    Optional<Sentence> lead = selection.leadOfFacts();
    if (lead.isEmpty()) {
      return brief(story);
    }
    List<Sentence> facts = selection.facts();
    Claim headline = new Heading(story, readers).over(lead.get());
    boolean marked = headline.text().endsWith(Wording.FOREIGN_MARK.in(language));
    var blocks = new ArrayList<Block>();
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts("", labelled(facts, marked, selection)));
    }
    Disagreement.of(story, language).ifPresent(blocks::add);
    Background.of(story, readers).ifPresent(blocks::add);
    return new Draft(story, headline, print(lead.get(), marked), blocks);
  }

  /// Why a story is not to be told at all; empty where it is.
  public static Optional<Bilingual> untold(Story story) {
    if (TitleChoice.untitled(story)) {
      return Optional.of(UNTITLED);
    }
    if (TitleChoice.denied(story)) {
      return Optional.of(DENIED);
    }
    return TitleChoice.uneventful(story) ? Optional.of(UNEVENTFUL) : Optional.empty();
  }

  @Override
  public Draft brief(Story story) {
    return new OneLine(readers).of(story);
  }

  private List<Block.Item> labelled(List<Sentence> facts, boolean marked, Selection selection) {
    Set<String> taken = new HashSet<>();
    var items = new ArrayList<Block.Item>();
    for (Sentence fact : facts) {
      String label = label(fact, selection, taken);
      taken.add(label);
      items.add(new Block.Item(label, print(fact, marked), List.of()));
    }
    return items;
  }

  private String label(Sentence fact, Selection selection, Set<String> taken) {
    String next = Wording.NEXT.in(language);
    return selection.isDue(fact) && !taken.contains(next)
        ? next
        : LabelBook.standard().label(fact.printed(), language, taken);
  }

  /// A sentence in another language says so, unless its headline has said it.
  private Claim print(Sentence sentence, boolean marked) {
    return marked ? sentence.claim() : Heading.marked(sentence, language);
  }
}
