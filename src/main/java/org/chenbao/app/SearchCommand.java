package org.chenbao.app;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.io.archive.Catalog;
import org.chenbao.io.search.Hit;
import org.chenbao.io.search.Kind;
import org.chenbao.io.search.Question;
import org.chenbao.io.search.SearchIndex;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao search`: full text over the archive.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Searches articles, stories and editions of the archive, in Chinese and English; a name is",
      "found in each of its known forms. All words have to be there; those in \"\" side by side."
    },
    footer = {"", "Example:", "  chenbao search 英伟达 推理 --kind story --from 2026-02-01"})
final class SearchCommand implements Runnable {
  @Spec @Nullable CommandSpec spec;
  @Mixin private CommonOptions common = new CommonOptions();

  @ArgGroup(exclusive = false)
  private Filter filter = new Filter();

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The words.")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Option(names = "--json", description = "One object a line.")
  private boolean json;

  /// What a search is held to.
  static final class Filter {
    @Option(names = "--kind", paramLabel = "article|story|edition", description = "Only these.")
    private String kind = "";

    @Option(names = "--from", paramLabel = "DATE", description = "The first day.")
    private String from = "";

    @Option(names = "--until", paramLabel = "DATE", description = "The last day.")
    private String until = "";

    @Option(names = "--lang", paramLabel = "zh|en", description = "Only in this language.")
    private String lang = "";

    @Option(names = "--source", paramLabel = "NAME", description = "Only articles of an outlet.")
    private String source = "";

    Question question(String words) {
      return new Question(words, kinds(), day(from), day(until), language(), source);
    }

    private Set<Kind> kinds() {
      try {
        return kind.isEmpty()
            ? Set.of(Kind.values())
            : Set.of(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException _) {
        throw CommandFailure.unusable("--kind is article, story or edition, not \"" + kind + "\"");
      }
    }

    private Optional<Language> language() {
      Language language = Language.of(lang);
      if (!lang.isEmpty() && language == Language.OTHER) {
        throw CommandFailure.unusable("--lang is zh or en, not \"" + lang + "\"");
      }
      return Optional.of(language).filter(_ -> !lang.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
      try {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
      } catch (DateTimeException _) {
        throw CommandFailure.unusable("not a day: \"" + text + "\" (write 2026-06-10)");
      }
    }
  }

  @Override
  public void run() {
    if (limit < 1) {
      throw CommandFailure.unusable("--limit is 1 or more, not " + limit);
    }
    var console = Console.of(spec, common.quiet);
    Question question = filter.question(String.join(" ", words));
    List<Hit> hits = hits(common.folder(), question);
    if (hits.isEmpty()) {
      console.progress().say("nothing found");
    }
    for (Hit hit : hits) {
      console.say(json ? List.of(JsonLines.JSON.writeValueAsString(row(hit))) : lines(hit));
    }
  }

  private List<Hit> hits(Path data, Question question) {
    try (Catalog catalog =
            Catalog.of(data)
                .orElseThrow(() ->
                    CommandFailure.unusable("no archive in " + data + " yet: chenbao brief"));
        SearchIndex index = SearchIndex.open(data)) {
      index.follow(catalog);
      return index.find(question, limit);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable(e.getMessage() + ": give a word to look for");
    }
  }

  private static List<String> lines(Hit hit) {
    var lines = new ArrayList<String>();
    String outlet = hit.outlet().isEmpty() ? "" : " · " + hit.outlet();
    lines.add(hit.date() + " " + hit.kind().key() + outlet);
    lines.add("  " + hit.title());
    if (!hit.passage().text().isBlank()) {
      lines.add("  " + hit.passage().text());
    }
    if (!hit.url().isEmpty()) {
      lines.add("  " + hit.url());
    }
    return lines;
  }

  private static Map<String, Object> row(Hit hit) {
    Map<String, Object> row = hit.row();
    row.put("score", hit.score());
    return row;
  }
}
