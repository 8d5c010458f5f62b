package org.chenbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.io.SourceList;
import org.chenbao.io.Unusable;
import org.chenbao.model.Source;

/// The sources that a person added, in the data folder: `sources.yaml` for every run, `once.yaml`
/// for the next one.
final class OwnSources {
  private final Path always;
  private final Path once;

  OwnSources(Path folder) {
    this.always = folder.resolve("sources.yaml");
    this.once = folder.resolve("once.yaml");
  }

  /// The file of those for every run.
  Path file() {
    return always;
  }

  /// Those for every run.
  List<Source> always() {
    return read(always);
  }

  /// Articles for the next run.
  List<Source> once() {
    return read(once);
  }

  /// Adds those whose address and id are not there yet.
  ///
  /// @return how many are new
  int add(List<Source> sources) {
    return add(always, sources);
  }

  /// Adds an article for the next run.
  void addOnce(Source article) {
    add(once, List.of(article));
  }

  /// Forgets articles that a run has asked for.
  void asked(List<Source> articles) {
    List<Source> left = new ArrayList<>(once());
    left.removeAll(articles);
    if (!articles.isEmpty()) {
      write(once, left);
    }
  }

  /// A list in a file.
  static List<Source> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? SourceList.read(Files.readString(file), file.toString())
          : List.of();
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  private static int add(Path file, List<Source> sources) {
    List<Source> all = new ArrayList<>(read(file));
    int before = all.size();
    for (Source source : sources) {
      if (all.stream().noneMatch(s -> s.url().equals(source.url()))) {
        all.add(named(source, all));
      }
    }
    write(file, all);
    return all.size() - before;
  }

  /// The source under an id that none of the others has.
  private static Source named(Source source, List<Source> others) {
    String id = source.id();
    for (int i = 2; taken(id, others); i++) {
      id = source.id() + "-" + i;
    }
    return new Source(id, source.url(), source.kind(), source.outlet(), source.general());
  }

  private static boolean taken(String id, List<Source> others) {
    return others.stream().anyMatch(s -> s.id().equals(id));
  }

  private static void write(Path file, List<Source> sources) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, SourceList.yaml(sources), StandardCharsets.UTF_8);
      Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
