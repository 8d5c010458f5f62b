package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
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
  private final CompletableFuture<Likeness> likeness;
  private final ModelBooks books;
  private final VectorFile vectors;
  private final Path weights;

  private Models(
      CompletableFuture<Likeness> likeness, ModelBooks books, VectorFile vectors, Path data) {
    this.likeness = likeness;
    this.books = books;
    this.vectors = vectors;
    this.weights = weights(data);
  }

  /// Opens the model beside whatever else there is to do; who asks for it waits.
  static Models open(Path data, Progress progress, ModelBooks books) {
    Path cache = data.resolve("cache");
    VectorFile vectors = VectorFile.open(cache.resolve("vectors"));
    CompletableFuture<Likeness> likeness =
        CompletableFuture.supplyAsync(() -> likeness(BgeLikeness.open(cache), vectors, progress));
    return new Models(likeness, books, vectors, data);
  }

  private static Likeness likeness(Opening opening, VectorFile vectors, Progress progress) {
    return switch (opening) {
      case Opening.Ready(BgeLikeness bge) -> new CachedLikeness(bge, vectors);
      case Opening.Unavailable(String why) -> {
        progress.say("  without embeddings: " + why);
        yield Likeness.SILENT;
      }
    };
  }

  /// What stories are compared with.
  Likeness likeness() {
    return likeness.join();
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
      return Weights.read(Files.readAllLines(weights));
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
    likeness.join();
    vectors.close();
  }
}
