package org.chenbao.io.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.io.Unusable;
import org.chenbao.io.warc.WarcIndex.Entry;
import org.chenbao.io.web.Addresses;
import org.chenbao.io.web.ContentCoding;
import org.chenbao.model.Finding;
import org.netpreserve.jwarc.WarcDigest;

/// Several WARC files and what stands where in them.
///
/// Each read opens its file anew: an interrupted thread closes the channel it reads from, and must
/// not close it for others.
final class WarcShelf {
  /// The name of a file in the same folder, and nothing that leads out of it.
  private static final Pattern NAME = Pattern.compile("\\w[\\w.-]*");

  private final List<Spot> spots = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Spot> newest = new HashMap<>();
  private final Map<String, Spot> originals = new HashMap<>();
  private final List<Path> files;

  private WarcShelf(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /// An entry and the file it stands in.
  record Spot(Path file, Entry entry) {
    private Original described() {
      return new Original(
          entry.held().url(),
          entry.held().at(),
          new WarcDigest(entry.head().digest()).hex(),
          new Original.Place(String.valueOf(file.getFileName()), entry.offset()));
    }
  }

  static WarcShelf open(List<Path> files) {
    var shelf = new WarcShelf(files);
    files.forEach(shelf::add);
    shelf.spots.forEach(shelf::arrange);
    return shelf;
  }

  /// The newest answer of an address in its canonical form; of two made at once, the later one.
  Optional<Spot> newest(String url) {
    return Optional.ofNullable(newest.get(url));
  }

  List<Held> held() {
    return spots.stream()
        .filter(s -> s.entry.answers())
        .map(s -> s.entry.held())
        .filter(Held::good)
        .toList();
  }

  /// The good answers and the records that have their bodies in full.
  Map<Held, Original> full() {
    var full = new LinkedHashMap<Held, Original>();
    for (Spot spot : spots) {
      boolean named = !spot.entry.head().digest().isEmpty();
      if (named && spot.entry.answers() && spot.entry.held().good()) {
        original(spot).ifPresent(o -> full.put(spot.entry.held(), o.described()));
      }
    }
    return full;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  String names() {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  /// The decoded body of an answer; for a revisit, the body of the record it repeats.
  ContentCoding.Decoded body(Spot spot) {
    Optional<Spot> original = original(spot);
    if (original.isEmpty()) {
      String file = spot.entry.http().repeats().file();
      return new ContentCoding.Decoded.Broken(
          "repeats a capture that is not in the files" + (file.isEmpty() ? "" : ": " + file));
    }
    Spot at = original.get();
    try (Frames frames = Frames.open(at.file)) {
      Answer answer = Answers.in(frames.read(at.entry.offset())).get(at.entry.place());
      var body = new ByteArrayInputStream(answer.body().bytes());
      return ContentCoding.decode(body, answer.http().coding());
    } catch (IOException e) {
      return new ContentCoding.Decoded.Broken("the capture cannot be read: " + e.getMessage());
    }
  }

  /// The record whose body a record has: itself, or what a revisit names by id or digest.
  Optional<Spot> original(Spot spot) {
    if (spot.entry.original()) {
      return Optional.of(spot);
    }
    return Optional.ofNullable(originals.get(spot.entry.http().repeats().id()))
        .or(() -> Optional.ofNullable(originals.get(spot.entry.head().digest())))
        .or(() -> beside(spot));
  }

  /// The record in a file that nobody opened but that a revisit names and that lies beside its own.
  private static Optional<Spot> beside(Spot spot) {
    Answer.Repeats repeats = spot.entry.http().repeats();
    if (!NAME.matcher(repeats.file()).matches()) {
      return Optional.empty();
    }
    Path file = spot.file.resolveSibling(repeats.file());
    try (Frames frames = Frames.open(file)) {
      return WarcIndex.at(frames, repeats.offset()).stream()
          .filter(e -> e.original() && e.head().digest().equals(spot.entry.head().digest()))
          .map(e -> new Spot(file, e))
          .findFirst();
    } catch (IOException _) {
      // Taken away or damaged: its body is nowhere, which the caller tells.
      return Optional.empty();
    }
  }

  private void add(Path file) {
    try (Frames frames = Frames.open(file)) {
      WarcIndex index = WarcIndex.of(frames, String.valueOf(file.getFileName()));
      if (index.end() == 0) {
        throw new Unusable(
            Unusable.Kind.INPUT, file + " is not a WARC file: there is no whole record in it");
      }
      index.entries().stream()
          .filter(e -> e.head().kind() != Answer.Kind.REQUEST)
          .forEach(e -> spots.add(new Spot(file, e)));
      findings.addAll(index.findings());
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  private void arrange(Spot spot) {
    Entry entry = spot.entry;
    String url = entry.held().url();
    newest.merge(Addresses.canonical(url).orElse(url), spot, WarcShelf::newer);
    if (entry.original()) {
      remember(entry.head().id(), spot);
      remember(entry.head().digest(), spot);
    }
  }

  private void remember(String name, Spot spot) {
    if (!name.isEmpty()) {
      originals.putIfAbsent(name, spot);
    }
  }

  private static Spot newer(Spot one, Spot other) {
    return other.entry.held().at().isBefore(one.entry.held().at()) ? one : other;
  }
}
