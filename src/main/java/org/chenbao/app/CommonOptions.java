package org.chenbao.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command takes.
final class CommonOptions {
  @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
  @Nullable Path data;

  @Option(names = "--quiet", description = "Nothing on stderr but errors.")
  boolean quiet;

  /// The data folder to use.
  Path folder() {
    return Folders.data(
        Optional.ofNullable(data),
        System.getenv(),
        System.getenv().getOrDefault("HOME", System.getProperty("user.home")));
  }
}
