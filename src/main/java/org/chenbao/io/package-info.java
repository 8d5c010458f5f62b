/// The world: network, disk, database, embeddings and language models, behind the ports that the
/// rooms declare. No other room opens a connection or a file.
@NullMarked
@Room(
    mayTouch = {"model", "language", "collect", "digest", "edit", "publish"},
    mayUse = {
      "okhttp3",
      "okio",
      "org.netpreserve",
      "org.jdbi",
      "org.flywaydb",
      "org.sqlite",
      "ai.onnxruntime",
      "tools.jackson",
      "crawlercommons"
    })
package org.chenbao.io;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
