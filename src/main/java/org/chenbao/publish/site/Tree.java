package org.chenbao.publish.site;

import java.util.Optional;

/// The port to the folder that a static host serves.
public interface Tree {

  /// A file's bytes, empty where it is not there.
  ///
  /// @param path relative, with slashes
  Optional<byte[]> read(String path);

  /// Writes a file whole; one with the same bytes is left alone.
  void write(String path, byte[] bytes);
}
