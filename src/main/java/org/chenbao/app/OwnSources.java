package org.chenbao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.io.SourceList;
import org.chenbao.io.Unusable;
import org.chenbao.model.Source;

/// The sources that a person added, in the data folder: `sources.yaml` for every run, `once.yaml`
/// for the next one; and `sources-off.txt`, the addresses of those that no run is to ask.
final class OwnSources {
  private final Path always;
  private final Path once;
  private final Path off;

  OwnSources(Path folder) {
    this.always = folder.resolve("sources.yaml");
    this.once = folder.resolve("once.yaml");
    this.off = folder.resolve("sources-off.txt");
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
      write(once, SourceList.yaml(left));
    }
  }

  /// The addresses of those, of whichever list, that no run is to ask.
  Set<String> off() {
    return text(off)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Leaves a source out of every run, or asks it again; other lines of the file stay.
  void turn(Source source, boolean on) {
    if (on != off().contains(source.url())) {
      return;
    }
    Stream<String> before = text(off).lines().filter(l -> !l.strip().equals(source.url()));
    Stream<String> now = on ? before : Stream.concat(before, Stream.of(source.url()));
    write(off, now.map(line -> line + "\n").collect(Collectors.joining()));
  }

  /// Of those, whose certificates are not to be checked.
  List<Source> unverified() {
    return unverified(always);
  }

  /// The sources of a file whose certificates are not to be checked.
  static List<Source> unverified(Path file) {
    return SourceList.unverified(text(file), file.toString());
  }

  /// A list in a file.
  static List<Source> read(Path file) {
    return SourceList.read(text(file), file.toString());
  }

  /// The list that a profile names.
  ///
  /// @throws Unusable where there is no such file
  static List<Source> given(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Unusable(Unusable.Kind.INPUT, "no such list of sources: " + file);
    }
    return read(file);
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  /// What a person wrote in the file stays as it is; what is new stands behind it.
  private static int add(Path file, List<Source> sources) {
    List<Source> all = new ArrayList<>(read(file));
    List<Source> added = new ArrayList<>();
    for (Source source : sources) {
      if (all.stream().noneMatch(s -> s.url().equals(source.url()))) {
        Source one = named(source, all);
        all.add(one);
        added.add(one);
      }
    }
    if (!added.isEmpty()) {
      String before = text(file);
      String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      String after = before + gap + SourceList.yaml(added).replaceFirst("^---\\s*\n", "");
      write(file, holds(after, all) ? after : SourceList.yaml(all));
    }
    return added.size();
  }

  /// False where the list is written in brackets or indented, so that nothing can stand behind it.
  private static boolean holds(String text, List<Source> sources) {
    try {
      return SourceList.read(text, "sources").equals(sources);
    } catch (Unusable _) {
      return false;
    }
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

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(next, text, StandardCharsets.UTF_8);
      Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
