package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Correction.Kind;
import org.chenbao.digest.Usage;
import org.chenbao.digest.event.Counting;
import org.chenbao.digest.event.Training;
import org.chenbao.digest.event.Weights;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao story train`: fits the weights of grouping to what people judged.
///
/// From the archive's corrections the weights in force are moved; from labelled days they are made
/// anew. The table is written as `weights.tsv` into the data folder, where every run finds it.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Fits the weights of grouping to corrections, or to labelled days.",
    footer = {
      "",
      "Examples:",
      "  chenbao story train                                    from corrections",
      "  chenbao story train --labelled DAY.jsonl --pairs P.tsv --days DIR --out weights.tsv"
    })
final class TrainCommand implements Runnable {
  /// A term of fewer articles is as rare as one never seen.
  private static final int FEWEST = 8;

  @Spec @Nullable CommandSpec spec;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--labelled",
      paramLabel = "FILE",
      description = "Articles as JSON Lines with the event of each in the field event.")
  private List<Path> labelled = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Judged pairs: day, two article ids and 1 or 0, parted by tabs.")
  @Nullable Path pairs;

  @Option(
      names = "--days",
      paramLabel = "DIR",
      description = "Where the days of --pairs are, as DAY.jsonl.gz.")
  @Nullable Path days;

  @Option(
      names = "--count",
      paramLabel = "FILE",
      description = "Only counts the terms of all days in --days, into this file.")
  @Nullable Path count;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the weights go.")
  @Nullable Path out;

  @Override
  public void run() {
    var console = Console.of(spec, common.quiet);
    if (count != null && days != null) {
      write(count, counted(days));
      return;
    }
    try (var archive = Archive.open(common.folder());
        var models = Models.open(common.folder(), console.progress(), ModelBooks.none())) {
      Training training =
          labelled.isEmpty()
              ? Training.onTopOf(Weights.bundled(), Usage.NONE, models.likeness())
              : Training.fromNothing(Usage.NONE, models.likeness());
      labelled.forEach(f -> label(training, f));
      if (pairs != null && days != null) {
        judge(training, pairs, days);
      }
      correct(training, archive);
      if (training.size() == 0) {
        throw CommandFailure.unusable(
            "nothing to learn from: correct a story first (chenbao story --help)");
      }
      Path file = out == null ? Models.weights(common.folder()) : out;
      List<String> rows = new ArrayList<>();
      rows.add("# What each sign of one event weighs: sign, beside a model, by words alone.");
      String ground = labelled.isEmpty() ? "those that ship, corrected by " : "fitted to ";
      rows.add("# Version 2, " + ground + training.size() + " judged pairs of reports.");
      rows.addAll(training.weights().rows());
      write(file, rows);
      console.say(List.of(training.size() + " pairs; the weights are in " + file));
    }
  }

  private static List<String> counted(Path days) {
    var counting = new Counting();
    try (Stream<Path> files = Files.list(days)) {
      files.sorted().forEach(file -> counting.add(List.copyOf(day(file).values())));
    } catch (IOException e) {
      throw CommandFailure.unusable(days + " cannot be read: " + e.getMessage());
    }
    return counting.rows(FEWEST);
  }

  private static void label(Training training, Path file) {
    List<Article> articles = new ArrayList<>();
    Map<String, String> events = new HashMap<>();
    JsonLines.read(
        file,
        row -> {
          Article article = ArticleJson.read(row);
          if (events.put(article.id(), JsonLines.text(row, "event")) == null) {
            articles.add(article);
          }
        });
    training.labelled(articles, events);
  }

  private static void judge(Training training, Path sheet, Path days) {
    Map<String, Map<String, Article>> read = new TreeMap<>();
    for (String line : lines(sheet)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells.length != 4) {
        continue;
      }
      Map<String, Article> day =
          read.computeIfAbsent(cells[0], d -> day(days.resolve(d + ".jsonl.gz")));
      Article one = day.get(cells[1]);
      Article other = day.get(cells[2]);
      if (one != null && other != null) {
        training.pair(one, other, cells[3].equals("1"));
      }
    }
    read.values().forEach(day -> training.unlabelled(List.copyOf(day.values())));
  }

  private static Map<String, Article> day(Path file) {
    Map<String, Article> articles = new LinkedHashMap<>();
    JsonLines.read(
        file,
        row -> {
          Article article = ArticleJson.read(row);
          articles.putIfAbsent(article.id(), article);
        });
    return articles;
  }

  private static void correct(Training training, Archive archive) {
    for (Correction correction : archive.memory(Language.ZH).corrections()) {
      Optional<Article> one = archive.article(correction.one());
      Optional<Article> other = archive.article(correction.other());
      boolean judged = correction.kind() == Kind.SAME || correction.kind() == Kind.APART;
      if (judged && one.isPresent() && other.isPresent()) {
        training.pair(one.get(), other.get(), correction.kind() == Kind.SAME);
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw CommandFailure.unusable(file + " cannot be read: " + e.getMessage());
    }
  }

  private static void write(Path file, List<String> rows) {
    try {
      Files.write(file, rows);
    } catch (IOException e) {
      throw CommandFailure.unusable(file + " cannot be written: " + e.getMessage());
    }
  }
}
