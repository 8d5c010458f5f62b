package org.chenbao.app;

import java.nio.file.Path;
import org.chenbao.digest.Likeness;
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

  private Models(Likeness likeness, ModelBooks books, VectorFile vectors) {
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
          new Models(new CachedLikeness(bge, vectors), books, vectors);
      case Opening.Unavailable(String why) -> {
        progress.say("  without embeddings: " + why);
        yield new Models(Likeness.SILENT, books, vectors);
      }
    };
  }

  /// What stories are compared with.
  Likeness likeness() {
    return likeness;
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
