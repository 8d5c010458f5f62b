package org.chenbao.io.embedding;

import java.util.Optional;
import org.chenbao.digest.Likeness;
import org.chenbao.model.Fingerprint;

/// A likeness that asks the model once for a text and remembers the answer under the text's hash.
///
/// Every answer, the first one too, is rounded to half precision (IEEE 754 binary16), which is what
/// is kept: so a run with a warm memory gives the same result as one with a cold one. Safe for many
/// threads.
public final class CachedLikeness implements Likeness {
  private final Likeness model;
  private final Vectors vectors;

  public CachedLikeness(Likeness model, Vectors vectors) {
    this.model = model;
    this.vectors = vectors;
  }

  @Override
  public float[] vector(String text) {
    String key = Fingerprint.of(text);
    Optional<short[]> known = vectors.find(key);
    if (known.isPresent()) {
      return wide(known.get());
    }
    short[] asked = narrow(model.vector(text));
    if (asked.length > 0) {
      vectors.keep(key, asked);
    }
    return wide(asked);
  }

  private static short[] narrow(float[] vector) {
    short[] halves = new short[vector.length];
    for (int i = 0; i < vector.length; i++) {
      halves[i] = Float.floatToFloat16(vector[i]);
    }
    return halves;
  }

  private static float[] wide(short[] halves) {
    float[] vector = new float[halves.length];
    for (int i = 0; i < halves.length; i++) {
      vector[i] = Float.float16ToFloat(halves[i]);
    }
    return vector;
  }
}
