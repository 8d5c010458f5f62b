package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// `channels.yaml`: where a person wants editions to go.
///
/// @param folder where it lies, for paths in it
/// @param channels by name, in the order written
record ChannelFile(Path folder, Map<String, JsonNode> channels) {
  private static final String NAME = "channels.yaml";

  /// A name stands in file names and on command lines.
  private static final Pattern CHANNEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,39}");

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  ChannelFile {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
  }

  /// The file beside the profile, or in the data folder where there is no profile; without a file
  /// there are no channels.
  static ChannelFile beside(@Nullable Path profile, Path data) {
    Path file =
        profile == null ? data.resolve(NAME) : profile.toAbsolutePath().resolveSibling(NAME);
    return Files.isRegularFile(file) ? read(file) : new ChannelFile(folder(file), Map.of());
  }

  /// The names of all channels.
  List<String> names() {
    return List.copyOf(channels.keySet());
  }

  /// The keys of a channel.
  Keys keys(String name, Keys.Vault vault) {
    return new Keys(
        name, Optional.ofNullable(channels.get(name)).orElseThrow(() -> unknown(name)), vault);
  }

  private CommandFailure unknown(String name) {
    return CommandFailure.unusable(
        "no channel " + name + " in " + folder.resolve(NAME) + "; it has " + names());
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling("");
  }

  private static ChannelFile read(Path file) {
    try {
      var channels = new LinkedHashMap<String, JsonNode>();
      for (Map.Entry<String, JsonNode> entry : YAML.readTree(file.toFile()).properties()) {
        if (!CHANNEL.matcher(entry.getKey()).matches() || !entry.getValue().isObject()) {
          throw CommandFailure.unusable(
              file + ": write a name and below it kind and keys, not " + entry.getKey());
        }
        channels.put(entry.getKey(), entry.getValue());
      }
      return new ChannelFile(folder(file), channels);
    } catch (JacksonException e) {
      throw CommandFailure.unusable(
          file + ": " + e.getOriginalMessage().lines().findFirst().orElse("not YAML"));
    }
  }
}
