/// The embedding model behind [org.chenbao.digest.Likeness], run in this process.
///
/// BAAI's `bge-small-zh-v1.5`, quantised to 8 bits, comes as a jar from Maven Central and runs on
/// ONNX Runtime on the processor. The tokenizer is ours: [org.chenbao.io.embedding.WordPiece]. Its
/// vocabulary has no capital letters, so that without lower-casing every Latin name is one and the
/// same unknown word; that is why text is folded before it is cut. One text is embedded at a time,
/// because 8-bit vectors change with what else is in a batch. Where the native library cannot be
/// loaded, [org.chenbao.io.embedding.Opening.Unavailable] says why, and grouping goes on by words.
@NullMarked
@Room(
    mayTouch = {"model", "digest"},
    mayUse = {"ai.onnxruntime", "tools.jackson"})
package org.chenbao.io.embedding;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
