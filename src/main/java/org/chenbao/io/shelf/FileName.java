package org.chenbao.io.shelf;

import java.util.List;
import java.util.regex.Pattern;

/// Which names a finished file may have: those that mean the same file on every system.
final class FileName {
  /// Most file systems stop at 255 bytes.
  private static final int MAX_LENGTH = 200;

  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  private FileName() {}

  /// Lets pass relative names of plain parts, divided by `/`.
  ///
  /// @throws IllegalArgumentException for any other
  static void require(String name) {
    boolean plain =
        List.of(name.split("/", -1)).stream().allMatch(part -> PART.matcher(part).matches());
    if (!plain || name.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("not a name for a file: " + name);
    }
  }
}
