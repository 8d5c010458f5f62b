package org.chenbao.io.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chenbao.digest.Likeness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The model `bge-small-zh-v1.5` (8 bits), one text a run on the calling thread.
///
/// Vectors have 512 numbers and length 1: the state of `[CLS]`, as the model's card asks. Safe for
/// many threads, which is how to use several processors.
public final class BgeLikeness implements Likeness, AutoCloseable {
  private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

  /// A title and the first sentences. The model would take 512; cost grows with length.
  private static final int MOST_PIECES = 128;

  private static final int DIMENSIONS = 512;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;

  private BgeLikeness(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
    this.environment = environment;
    this.session = session;
    this.wordPiece = wordPiece;
  }

  /// Loads the native library and the model, about half a second.
  ///
  /// @param cache where the native library may be unpacked once, so that it is not unpacked into a
  ///   new temporary folder at every start
  public static Opening open(Path cache) {
    NativeLibrary.unpack(cache);
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      OrtSession session = environment.createSession(resource(MODEL).readAllBytes(), options());
      return new Opening.Ready(new BgeLikeness(environment, session, new WordPiece(vocabulary())));
    } catch (LinkageError | OrtException | IOException e) {
      return new Opening.Unavailable("the embedding model cannot run here: " + e);
    }
  }

  @Override
  public float[] vector(String text) {
    long[] numbers = wordPiece.numbers(text, MOST_PIECES);
    long[] shape = {1, numbers.length};
    try (OnnxTensor ids = tensor(numbers, shape);
        OnnxTensor mask = tensor(filled(numbers.length, 1), shape);
        OnnxTensor kinds = tensor(filled(numbers.length, 0), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", kinds))) {
      return unit(((OnnxTensor) result.get(0)).getFloatBuffer());
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed on: " + text, e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model did not close", e);
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    var options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    // Lengths differ from text to text: an arena would keep the largest of every size.
    options.setCPUArenaAllocator(false);
    options.setMemoryPatternOptimization(false);
    return options;
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    try (InputStream json = resource(TOKENIZER)) {
      JsonNode words = new JsonMapper().readTree(json).required("model").required("vocab");
      var pieces = new HashMap<String, Integer>();
      words.properties().forEach(e -> pieces.put(e.getKey(), e.getValue().intValue()));
      return pieces;
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream stream = BgeLikeness.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("not on the class path: " + name);
    }
    return stream;
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static long[] filled(int length, long value) {
    long[] values = new long[length];
    java.util.Arrays.fill(values, value);
    return values;
  }

  /// The first position's state at length 1.
  private static float[] unit(FloatBuffer states) {
    float[] vector = new float[DIMENSIONS];
    states.get(0, vector);
    double square = 0;
    for (float x : vector) {
      square += (double) x * x;
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }
}
