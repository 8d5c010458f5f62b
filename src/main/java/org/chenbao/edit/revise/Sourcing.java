package org.chenbao.edit.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Manuscript.Link;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;
import org.chenbao.model.Story;

/// The links of a story: a person chooses among its own reports. Safe for use by many threads.
///
/// The words of the line below a story are the newsroom's; which sources it names, and in what
/// order, may be a person's.
final class Sourcing {
  private static final Bilingual STRANGER =
      new Bilingual(
          "这个链接不是本条的报道：先加入它（晨会，l）", "no report of this story: add its link first (Morning, l)");
  private static final Bilingual ANOTHER_TURN =
      new Bilingual(
          "这篇是相关报道，说的可能是另一件事：选本条自己的报道",
          "that is a related report and may tell another turn: choose one of the story's own");
  private static final Bilingual NO_SOURCE =
      new Bilingual("至少留下本条的一篇报道", "leave one of the story's own reports");

  private final Story story;
  private final Optional<Line> printed;
  private final Map<String, String> names = new HashMap<>();

  /// The line below a story.
  ///
  /// @param label what it begins with in bold, which says how many report it
  record Line(String label, Text text) {
    /// The last labelled paragraph with a link, if there is one.
    static Optional<Line> last(List<Part> parts) {
      Optional<Line> last = Optional.empty();
      String label = "";
      for (Part part : parts) {
        if (part instanceof Part.Paragraph(Text text) && !label.isEmpty()) {
          last = text.links().isEmpty() ? last : Optional.of(new Line(label, text));
        }
        label = part instanceof Part.Label(Text words) ? words.words() : "";
      }
      return last;
    }

    /// Counts aside, what its label says.
    private String name() {
      return label.replaceAll("[^\\p{L}]+", "");
    }
  }

  /// What became of a person's line.
  ///
  /// @param cited ids of what they chose, empty where they left it or it cannot stand
  record Chosen(Outcome outcome, List<String> cited) {
    Chosen {
      cited = List.copyOf(cited);
    }
  }

  /// @param printed the line as the newsroom has it, empty for a story told in one line
  Sourcing(Story story, Optional<Line> printed) {
    this.story = story;
    this.printed = printed;
    printed.stream()
        .flatMap(p -> p.text().links().stream())
        .forEach(link -> names.putIfAbsent(key(link.url()), link.words()));
  }

  /// True for the line of sources, whatever a person did to its links.
  boolean isLine(Line line) {
    return !line.text().links().isEmpty()
        && printed.filter(p -> p.name().equals(line.name())).isPresent();
  }

  /// True for the line that says what a story follows.
  boolean isFollowUp(Text text) {
    return story
        .past()
        .follows()
        .filter(told -> text.links().stream().anyMatch(l -> key(l.url()).equals(key(told.url()))))
        .isPresent();
  }

  /// What a person made of the line.
  Chosen choose(Line line) {
    Text text = line.text();
    var flaws = new ArrayList<Bilingual>();
    var cited = new ArrayList<String>();
    strange(line).ifPresent(flaws::add);
    for (Link link : text.links()) {
      Optional<Article> article = article(link.url(), everything());
      article.map(Article::id).filter(id -> !cited.contains(id)).ifPresent(cited::add);
      flaw(link, article).ifPresent(flaws::add);
    }
    if (story.reports().all().stream().noneMatch(a -> cited.contains(a.id()))) {
      flaws.add(NO_SOURCE);
    }
    var claim = new Claim(text.words(), List.of());
    if (!flaws.isEmpty()) {
      return new Chosen(new Outcome(claim, State.UNBOUND, flaws), List.of());
    }
    boolean same = cited.equals(before());
    return new Chosen(
        Outcome.stands(claim, same ? State.BOUND : State.CHECKED), same ? List.of() : cited);
  }

  /// The report that a headline leads to, where a person chose another than the newsroom.
  Optional<Article> lead(String url) {
    return article(url, story.reports().all().stream()).filter(a -> !a.equals(story.lead()));
  }

  /// Why a headline cannot lead there, if it cannot.
  Optional<Bilingual> refusal(String url) {
    if (article(url, story.reports().all().stream()).isPresent()) {
      return Optional.empty();
    }
    boolean related = article(url, story.reports().related().stream()).isPresent();
    return Optional.of(related ? ANOTHER_TURN : STRANGER);
  }

  private List<String> before() {
    return printed.stream()
        .flatMap(p -> p.text().links().stream())
        .flatMap(l -> article(l.url(), everything()).stream())
        .map(Article::id)
        .distinct()
        .toList();
  }

  private Optional<Bilingual> flaw(Link link, Optional<Article> article) {
    if (article.isEmpty()) {
      return Optional.of(STRANGER);
    }
    String name =
        names.getOrDefault(key(link.url()), article.get().origin().outlet().name()).strip();
    return Key.of(name).equals(Key.of(link.words()))
        ? Optional.empty()
        : Optional.of(
            new Bilingual("来源用它自己的名字：" + name, "a source is named as it names itself: " + name));
  }

  /// A word in the line that is no link and not the newsroom's.
  private Optional<Bilingual> strange(Line line) {
    List<String> own = printed.map(Sourcing::besides).orElse(List.of());
    return besides(line).stream()
        .filter(word -> !own.contains(word))
        .findFirst()
        .map(word ->
            new Bilingual(
                "“" + word + "”不能写在这里：来源行只能增删、调换链接",
                "“" + word + "” cannot stand here: only links are put in, taken out or moved"));
  }

  private Stream<Article> everything() {
    return Stream.concat(story.reports().all().stream(), story.reports().related().stream());
  }

  private static Optional<Article> article(String url, Stream<Article> articles) {
    return articles.filter(a -> key(a.url()).equals(key(url))).findFirst();
  }

  /// The words of a line between its links.
  private static List<String> besides(Line line) {
    Text text = line.text();
    var besides = new StringBuilder(line.label()).append(' ');
    int from = 0;
    for (Link link : text.links()) {
      int at = text.words().indexOf(link.words(), from);
      if (at >= 0) {
        besides.append(text.words(), from, at).append(' ');
        from = at + link.words().length();
      }
    }
    besides.append(text.words().substring(from));
    return Stream.of(besides.toString().split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Brackets are encoded where they are printed.
  private static String key(String url) {
    return url.strip().replace("(", "%28").replace(")", "%29");
  }
}
