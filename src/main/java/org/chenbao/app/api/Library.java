package org.chenbao.app.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chenbao.app.desk.web.Declined;
import org.chenbao.io.archive.Catalog;
import org.chenbao.io.archive.Catalog.Issue;
import org.chenbao.io.archive.Printed;
import org.chenbao.io.search.Hit;
import org.chenbao.io.search.Question;
import org.chenbao.io.search.SearchIndex;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the archive has for a reader: editions that got past their gate, their stories, articles.
/// Safe for use by many threads, and beside a process that writes.
public final class Library {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final Search search;

  /// Finds things in the archive, the best first.
  public interface Search {
    /// What answers a question.
    ///
    /// @throws IllegalArgumentException where there is no word in it
    List<Hit> find(Question question, int most);
  }

  /// A library beside the desk, which opens the index for each question.
  public Library(Path data) {
    this(data, (question, most) -> alone(data, question, most));
  }

  Library(Path data, Search search) {
    this.data = data;
    this.search = search;
  }

  /// A story as an edition printed it.
  ///
  /// @param told its node in `edition.json`
  /// @param articles what it rests on, in their newest wording
  public record Found(Issue issue, JsonNode told, List<Article> articles) {
    public Found {
      articles = List.copyOf(articles);
    }
  }

  /// Every edition, the latest first.
  public List<Issue> issues() {
    return read(Catalog::issues).stream()
        .sorted(Comparator.comparing(Issue::date).reversed().thenComparing(Issue::language))
        .toList();
  }

  /// An edition as `edition.json` has it.
  ///
  /// @throws Declined where there is none
  public JsonNode edition(LocalDate date, Language language) {
    return read(catalog -> edition(catalog, issue(catalog, date, language)));
  }

  /// A story of an edition.
  ///
  /// @throws Declined where the edition has none of this id
  public Found story(LocalDate date, Language language, String id) {
    return read(catalog -> {
      Issue issue = issue(catalog, date, language);
      JsonNode told =
          stories(edition(catalog, issue))
              .filter(story -> story.path("id").asString("").equals(id))
              .findFirst()
              .orElseThrow(() -> Declined.missing("that edition has no story " + id));
      List<Article> articles =
          told.path("sources")
              .valueStream()
              .flatMap(source -> catalog.article(source.path("article").asString("")).stream())
              .toList();
      return new Found(issue, told, articles);
    });
  }

  /// The stories of an edition, main ones and briefs.
  static Stream<JsonNode> stories(JsonNode edition) {
    return Stream.concat(
        edition.path("themes").valueStream().flatMap(t -> t.path("stories").valueStream()),
        edition.path("briefs").valueStream().flatMap(g -> g.path("items").valueStream()));
  }

  /// An article in its newest wording.
  ///
  /// @throws Declined where there is none
  public Article article(String id) {
    return read(catalog ->
        catalog.article(id).orElseThrow(() -> Declined.missing("there is no article " + id)));
  }

  /// What editions told with one of these words in it, oldest first.
  public List<Told> naming(Set<String> words, Language language) {
    return read(catalog -> catalog.naming(words, language));
  }

  /// What answers a question, the best first.
  ///
  /// @throws Declined where there is no word in it
  public List<Hit> search(Question question, int most) {
    try {
      return search.find(question, most);
    } catch (IllegalArgumentException e) {
      throw Declined.unreadable(e.getMessage() + ": give a word to look for");
    }
  }

  private static List<Hit> alone(Path data, Question question, int most) {
    return read(
        data,
        catalog -> {
          try (SearchIndex index = SearchIndex.open(data)) {
            index.follow(catalog);
            return index.find(question, most);
          }
        });
  }

  /// How much there is of what is counted.
  List<Catalog.Tally> tallies() {
    return read(Catalog::tallies);
  }

  private static Issue issue(Catalog catalog, LocalDate date, Language language) {
    return catalog.issues().stream()
        .filter(i -> i.date().equals(date) && i.language() == language)
        .findFirst()
        .orElseThrow(() -> Declined.missing("no edition of " + date + " in " + language.code()));
  }

  private static JsonNode edition(Catalog catalog, Issue issue) {
    Printed printed =
        catalog.edition(issue).orElseThrow(() -> Declined.missing("that edition is gone"));
    return JSON.readTree(printed.page().json());
  }

  private <T> T read(Function<Catalog, T> work) {
    return read(data, work);
  }

  private static <T> T read(Path data, Function<Catalog, T> work) {
    Optional<Catalog> open = Catalog.of(data);
    if (open.isEmpty()) {
      throw Declined.missing("there is no archive yet: run a day first");
    }
    try (Catalog catalog = open.orElseThrow()) {
      return work.apply(catalog);
    }
  }
}
