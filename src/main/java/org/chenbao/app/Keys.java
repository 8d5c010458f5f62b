package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chenbao.io.Unusable;
import org.chenbao.io.outbox.Secret;
import org.chenbao.publish.channel.Card;
import tools.jackson.databind.JsonNode;

/// The keys of one channel in `channels.yaml`: each is asked for by name, and what nobody asked for
/// is a mistake that is told.
final class Keys {
  private static final String DOUBT = "in-doubt";

  private final String channel;
  private final JsonNode sheet;
  private final Vault vault;
  private final Set<String> known = new TreeSet<>(Set.of("kind"));

  /// Where keys are kept: the environment, and files beside the settings.
  ///
  /// @param open false where nothing is to be sent: a key that is not there is then no mistake
  record Vault(Map<String, String> environment, Path folder, boolean open) {
    private Optional<String> value(String where) {
      if (where.startsWith("env:")) {
        return Optional.ofNullable(environment.get(where.substring("env:".length())));
      }
      Path file = folder.resolve(where.substring("file:".length()));
      try {
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
      } catch (IOException e) {
        throw Unusable.of(file.toString(), e);
      }
    }
  }

  Keys(String channel, JsonNode sheet, Vault vault) {
    this.channel = channel;
    this.sheet = sheet;
    this.vault = vault;
  }

  /// What the channel is.
  String kind() {
    return text("kind");
  }

  /// A value that has to be there.
  String text(String key) {
    String value = text(key, "");
    if (value.isEmpty()) {
      throw wrong(key + " is missing");
    }
    return value;
  }

  String text(String key, String otherwise) {
    known.add(key);
    return sheet.path(key).asString(otherwise).strip();
  }

  /// One value or a list of them.
  List<String> texts(String key) {
    known.add(key);
    JsonNode node = sheet.path(key);
    List<String> values =
        node.isArray()
            ? node.valueStream().map(v -> v.asString("").strip()).toList()
            : List.of(node.asString("").strip());
    if (values.contains("")) {
      throw wrong(key + " is missing or has an empty line");
    }
    return values;
  }

  /// A key that has to be there; never as it is, always where to find it.
  Secret secret(String key) {
    String where = text(key);
    if (!where.startsWith("env:") && !where.startsWith("file:")) {
      throw wrong(key + " is a secret: write env:NAME or file:PATH, and keep it there");
    }
    Optional<String> value = vault.value(where).filter(v -> !v.isBlank());
    if (value.isEmpty() && vault.open()) {
      throw wrong(key + ": nothing is kept in " + where);
    }
    return value.map(Secret::new).orElse(Secret.NONE);
  }

  /// The same where it may be left out.
  Secret secretIfAny(String key) {
    return text(key, "").isEmpty() ? Secret.NONE : secret(key);
  }

  Optional<Card> card() {
    return Optional.of(text("card", "")).filter(c -> !c.isEmpty()).map(Card::new);
  }

  /// Whether what may have arrived is sent again.
  boolean again(boolean otherwise) {
    String said = text(DOUBT, otherwise ? "again" : "ask");
    if (!said.equals("again") && !said.equals("ask")) {
      throw wrong(DOUBT + " is again or ask, not " + said);
    }
    return said.equals("again");
  }

  /// Tells what is no key of this kind.
  void done() {
    String strange =
        sheet.propertyNames().stream()
            .filter(name -> !known.contains(name))
            .collect(Collectors.joining(", "));
    if (!strange.isEmpty()) {
      throw wrong(
          "a "
              + kind()
              + " channel has no key "
              + strange
              + "; it has "
              + String.join(", ", known));
    }
  }

  CommandFailure wrong(String what) {
    return CommandFailure.unusable("channels.yaml: " + channel + ": " + what);
  }
}
