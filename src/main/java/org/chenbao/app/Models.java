package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.event.Weights;
import org.chenbao.io.embedding.BgeLikeness;
import org.chenbao.io.embedding.CachedLikeness;
import org.chenbao.io.embedding.Opening;
import org.chenbao.io.embedding.VectorFile;

/// The models of a run: embeddings with their cache in the data folder, and a pen.
///
/// Where the model cannot run on this machine, grouping goes on by words alone and a line says so.
final class Models implements AutoCloseable {
  private final Likeness likeness;
  private final ModelBooks books;
  private final VectorFile vectors;
  private final Path weights;

  private Models(Likeness likeness, ModelBooks books, VectorFile vectors, Path data) {
    this.weights = weights(data);
    this.likeness = likeness;
    this.books = books;
    this.vectors = vectors;
  }

  /// Opens the model; it loads when it is first asked.
  static Models open(Path data, Progress progress, ModelBooks books) {
    Path cache = data.resolve("cache");
    VectorFile vectors = VectorFile.open(cache.resolve("vectors"));
    return switch (BgeLikeness.open(cache)) {
      case Opening.Ready(BgeLikeness bge) ->
          new Models(new CachedLikeness(bge, vectors), books, vectors, data);
      case Opening.Unavailable(String why) -> {
        progress.say("  without embeddings: " + why);
        yield new Models(Likeness.SILENT, books, vectors, data);
      }
    };
  }

  /// What stories are compared with.
  Likeness likeness() {
    return likeness;
  }

  /// Where weights fitted to corrections stand in a data folder.
  static Path weights(Path data) {
    return data.resolve("weights.tsv");
  }

  /// What the signs of one event weigh: as trained here, or as shipped.
  Weights weights() {
    if (!Files.isRegularFile(weights)) {
      return Weights.bundled();
    }
    try {
      return Weights.read(
          Files.readAllLines(weights).stream().filter(l -> !l.startsWith("#")).toList());
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailure.unusable(
          weights + " is no table of weights (" + e.getMessage() + "): remove it or train again");
    }
  }

  /// The language model's books, and the way to it.
  ModelBooks books() {
    return books;
  }

  @Override
  public void close() {
    vectors.close();
  }
}
