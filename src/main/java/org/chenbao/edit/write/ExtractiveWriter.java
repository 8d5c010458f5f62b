package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Wording;
import org.chenbao.edit.Writer;
import org.chenbao.edit.title.Headline;
import org.chenbao.edit.title.SentenceCase;
import org.chenbao.language.TitleCase;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Evidence;
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

  private static final Bilingual UNTITLED =
      new Bilingual("没有新闻标题：只有网页的提示、栏目或推广", "no headline: a notice, a section or an offer");
  private static final Bilingual DENIED =
      new Bilingual("标题与正文不符：正文否认了标题所说的事", "its own text denies its title");
  private static final Bilingual UNEVENTFUL =
      new Bilingual("只有一家来源，标题没有说发生了什么", "one source, and its title tells no event");

  /// A sentence of more characters is no line.
  private static final int LONGEST_LINE = 90;

  /// Words that a line's sentence has in common with its headline, or it is about something else.
  private static final int LEAST_SHARED = 2;

  /// ... and words that it adds.
  private static final int LEAST_NEW = 3;

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
    List<Sentence> facts = selection.facts();
    Claim headline = headline(story, lead.get());
    Optional<Sentence> first = firstForeign(headline, lead.get(), facts);
    var blocks = new ArrayList<Block>();
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts("", labelled(facts, first, selection)));
    }
    Disagreement.of(story, language).ifPresent(blocks::add);
    Background.of(story, readers).ifPresent(blocks::add);
    return new Draft(story, headline, print(lead.get(), first), blocks);
  }

  /// The sentence that is marked as another language's: the first of its story, unless its headline
  /// is marked already. Marking each would tire the reader, who sees it.
  private Optional<Sentence> firstForeign(Claim headline, Sentence lead, List<Sentence> facts) {
    return headline.text().endsWith(Wording.FOREIGN_MARK.in(language))
        ? Optional.empty()
        : Stream.concat(Stream.of(lead), facts.stream())
            .filter(s -> s.language() != language)
            .findFirst();
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
    Article titled = TitleChoice.of(titled(story), language);
    Optional<Sentence> said = new Selection(story, readers).lead();
    Optional<Claim> instead = said.flatMap(sentence -> insteadOf(titled, sentence));
    if (instead.isPresent()) {
      return line(story, instead.get(), print(said.orElseThrow()));
    }
    Headline split = Headline.split(titled.title());
    Claim headline = title(story, titled, split.head());
    return line(story, headline, detail(story, titled, split, said));
  }

  /// A headline and what stands behind it; nothing where that is the headline with a full stop.
  private Draft line(Story story, Claim headline, Claim detail) {
    String bare = detail.text().replaceFirst("[。.](?=$| ?[（(])", "");
    boolean again = bare.equals(headline.text());
    return new Draft(story, headline, again ? headline : behind(headline, detail), List.of());
  }

  /// What stands behind a headline that is marked needs no mark of its own.
  private Claim behind(Claim headline, Claim detail) {
    String mark = Wording.FOREIGN_MARK.in(language);
    boolean twice = headline.text().endsWith(mark) && detail.text().endsWith(mark);
    return twice
        ? new Claim(
            detail.text().substring(0, detail.text().length() - mark.length()), detail.evidence())
        : detail;
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

  /// What a line says behind its headline: the title's own detail, a sentence, or another title;
  /// the headline again, which is not printed twice, rather than one in a foreign language.
  private Claim detail(Story story, Article titled, Headline split, Optional<Sentence> said) {
    if (!split.rest().isEmpty()) {
      return title(story, titled, split.rest());
    }
    Language own = titled.origin().language();
    return said.filter(s -> s.language() == own)
        .filter(s -> s.printed().length() < LONGEST_LINE && !TitleChoice.plays(s.printed()))
        .filter(s -> adds(s.printed(), split.head()))
        .map(this::print)
        .or(() -> TitleChoice.second(titled(story), titled, own).map(a -> title(story, a)))
        .map(claim -> new Claim(claim.text().replaceFirst("。$", ""), claim.evidence()))
        .orElseGet(() -> title(story, titled, split.head()));
  }

  /// True where a sentence is about the same and says more.
  private static boolean adds(String sentence, String headline) {
    var known = Set.copyOf(Tokens.in(headline));
    var words = Set.copyOf(Tokens.in(sentence));
    long shared = words.stream().filter(known::contains).count();
    return shared >= LEAST_SHARED && words.size() - shared >= LEAST_NEW;
  }

  private Claim headline(Story story, Sentence lead) {
    Article titled = TitleChoice.of(titled(story), language);
    return insteadOf(titled, lead).orElseGet(() -> title(story, titled));
  }

  /// A sentence's words for a title that its own text does not bear out: always where the text
  /// denies it, else where they are as short as a headline.
  private Optional<Claim> insteadOf(Article titled, Sentence sentence) {
    String head = Headline.of(sentence.printed()).head();
    boolean fits = Headline.width(head) <= Headline.widest(head) && !TitleChoice.nameless(head);
    return TitleChoice.borneOut(titled) || !(fits || TitleChoice.deniesItself(titled))
        ? Optional.empty()
        : Optional.of(marked(sentence.language(), head, sentence.claim().evidence()));
  }

  private Claim title(Story story, Article article) {
    return title(story, article, Headline.of(article.title()).head());
  }

  private Claim title(Story story, Article article, String words) {
    return marked(
        article.origin().language(),
        SentenceCase.of(words, sentences(story)),
        List.of(article.evidence(Field.TITLE, new Place(0, article.title().length()))));
  }

  /// What the reports say in sentences: titles in title case tell no word from a name.
  private static String sentences(Story story) {
    return story.reports().all().stream()
        .flatMap(a ->
            Stream.of(
                TitleCase.in(a.title()) ? "" : a.title(), a.words().summary(), a.words().text()))
        .collect(Collectors.joining("\n"));
  }

  private List<Block.Item> labelled(
      List<Sentence> facts, Optional<Sentence> marked, Selection selection) {
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

  private Claim print(Sentence sentence, Optional<Sentence> marked) {
    return marked.filter(sentence::equals).isPresent() ? print(sentence) : sentence.claim();
  }

  private Claim print(Sentence sentence) {
    Claim claim = sentence.claim();
    return marked(sentence.language(), claim.text(), claim.evidence());
  }

  /// Words as they are printed: those in another language say so.
  private Claim marked(Language spoken, String words, List<Evidence> evidence) {
    boolean foreign = spoken != language;
    return new Claim(foreign ? words + Wording.FOREIGN_MARK.in(language) : words, evidence);
  }
}
