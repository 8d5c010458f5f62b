package org.chenbao;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The material beside the project, which is no part of it: `../shared`, or `CHENBAO_SHARED`.
public final class Shared {
  private Shared() {}

  /// A file of it. Where it is absent the test is skipped; where `CI=true` that is a failure.
  public static Path file(String name) {
    Path file = Path.of(System.getenv().getOrDefault("CHENBAO_SHARED", "../shared"), name);
    boolean there = Files.exists(file);
    if (!there && "true".equals(System.getenv("CI"))) {
      Assertions.fail("CI needs " + file);
    }
    Assumptions.assumeTrue(there, () -> "skipped: no " + file);
    return file;
  }
}
