package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Wording;
import org.chenbao.edit.Writer;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
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

  /// A sentence of more characters is no line.
  private static final int LONGEST_LINE = 90;

  @Override
  public String name() {
    return "extractive";
  }

  @Override
  public Draft story(Story story) {
    var selection = new Selection(story, readers);
    Optional<Sentence> lead = selection.lead();
    if (lead.isEmpty()) {
      return brief(story);
    }
    var blocks = new ArrayList<Block>();
    List<Sentence> facts = selection.facts();
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts("", labelled(facts)));
    }
    Disagreement.of(story, language).ifPresent(blocks::add);
    new Background(language).of(story, facts, lead.get()).ifPresent(blocks::add);
    return new Draft(story, headline(story, lead.get()), print(lead.get()), blocks);
  }

  /// True where every report's own text denies what its title says, so that nothing is to be told.
  public static boolean denied(Story story) {
    return TitleChoice.denied(story);
  }

  @Override
  public Draft brief(Story story) {
    Article titled = TitleChoice.of(titled(story), language);
    Headline split = Headline.split(titled.title());
    Optional<Sentence> said = new Selection(story, readers).lead();
    if (!TitleChoice.borneOut(titled) && said.isPresent()) {
      Sentence sentence = said.get();
      String head = Headline.of(sentence.printed()).head();
      return new Draft(
          story, new Claim(head, sentence.claim().evidence()), print(sentence), List.of());
    }
    boolean sameLanguage = titled.origin().language() == language;
    if (sameLanguage && !split.rest().isEmpty()) {
      return new Draft(story, title(titled, split.head()), title(titled, split.rest()), List.of());
    }
    String head = Headline.of(titled.title()).head();
    Claim text =
        said.filter(s -> s.printed().length() < LONGEST_LINE)
            .map(this::print)
            .or(() ->
                TitleChoice.second(titled(story), titled, language).map(ExtractiveWriter::title))
            .or(() -> original(story, titled))
            .orElseGet(() -> title(titled, head));
    return new Draft(story, title(titled, head), text, List.of());
  }

  /// The story as told by those whose titles may be printed.
  private Story titled(Story story) {
    Story.Reports reports = story.reports();
    List<Article> titled = reports.all().stream().filter(readers.quoting()::titled).toList();
    return titled.isEmpty()
        ? story
        : new Story(
            story.id(),
            new Story.Reports(titled, reports.copies(), reports.publishers()),
            story.rank(),
            story.topic(),
            story.past());
  }

  /// What a publisher of another language wrote above the story, marked; rather than nothing.
  private Optional<Claim> original(Story story, Article titled) {
    Language other = language == Language.ZH ? Language.EN : Language.ZH;
    return TitleChoice.second(titled(story), titled, other)
        .map(ExtractiveWriter::title)
        .map(t -> new Claim(t.text() + Wording.FOREIGN_MARK.in(language), t.evidence()));
  }

  private Claim headline(Story story, Sentence lead) {
    Article titled = TitleChoice.of(titled(story), language);
    if (!TitleChoice.borneOut(titled)) {
      return new Claim(Headline.of(lead.printed()).head(), lead.claim().evidence());
    }
    return title(titled, Headline.of(titled.title()).head());
  }

  private static Claim title(Article article) {
    return title(article, Headline.of(article.title()).head());
  }

  private static Claim title(Article article, String words) {
    return new Claim(
        words, List.of(article.evidence(Field.TITLE, new Place(0, article.title().length()))));
  }

  private List<Block.Item> labelled(List<Sentence> facts) {
    Set<String> taken = new HashSet<>();
    var items = new ArrayList<Block.Item>();
    for (Sentence fact : facts) {
      String label = LabelBook.standard().label(fact.printed(), language, taken);
      taken.add(label);
      items.add(new Block.Item(label, print(fact), List.of()));
    }
    return items;
  }

  private Claim print(Sentence sentence) {
    Claim claim = sentence.claim();
    boolean foreign = sentence.article().origin().language() != language;
    return foreign
        ? new Claim(claim.text() + Wording.FOREIGN_MARK.in(language), claim.evidence())
        : claim;
  }
}
