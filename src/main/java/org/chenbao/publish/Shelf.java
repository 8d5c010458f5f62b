package org.chenbao.publish;

import java.util.Map;
import org.chenbao.model.Receipt;

/// The port to a folder of finished files.
public interface Shelf {

  /// Writes all files or none: a reader sees the whole new edition or the whole old one.
  ///
  /// @param files name to content, relative names without `..`
  Receipt put(Map<String, byte[]> files);
}
