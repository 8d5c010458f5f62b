package org.chenbao.io.embedding;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where known vectors are kept, in half precision, by the SHA-256 of their text in hexadecimal.
/// Only a memory: losing it costs time and changes nothing. Safe for many threads.
public interface Vectors {

  /// The vector kept under a key.
  Optional<short[]> find(String key);

  /// Keeps a vector; a key that is known already stays as it is.
  void keep(String key, short[] vector);

  /// Vectors that last as long as the process.
  static Vectors inMemory() {
    Map<String, short[]> known = new ConcurrentHashMap<>();
    return new Vectors() {
      @Override
      public Optional<short[]> find(String key) {
        return Optional.ofNullable(known.get(key));
      }

      @Override
      public void keep(String key, short[] vector) {
        known.putIfAbsent(key, vector);
      }
    };
  }
}
