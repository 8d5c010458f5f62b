package org.chenbao.collect.guard;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The custom properties in force inside an element: its own, and those of the elements around.
final class Variables {
  static final Variables NONE = new Variables(Map.of(), null);

  private final Map<String, String> own;
  private final @Nullable Variables around;

  private Variables(Map<String, String> own, @Nullable Variables around) {
    this.own = own;
    this.around = around;
  }

  /// Those inside an element with these declarations.
  Variables inside(Declarations style) {
    Map<String, String> said = new HashMap<>();
    style
        .values()
        .forEach((name, value) -> {
          if (name.startsWith("--")) {
            said.put(name, value);
          }
        });
    return said.isEmpty() ? this : new Variables(said, this);
  }

  @Nullable String value(String name) {
    for (Variables scope = this; scope != null; scope = scope.around) {
      String value = scope.own.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
