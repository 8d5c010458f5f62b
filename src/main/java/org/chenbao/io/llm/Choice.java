package org.chenbao.io.llm;

import java.util.Map;
import org.chenbao.io.Unusable;

/// Which model a person has chosen: `PROVIDER[:MODEL][@ADDRESS]`, as in `deepseek`,
/// `ollama:qwen3:8b` or `compatible:my-model@http://10.0.0.5:8000/v1`.
///
/// @param model empty for the provider's usual one
/// @param base empty for the provider's usual address
public record Choice(Provider provider, String model, String base) {
  private static final String ADDRESS = "@http";

  /// Reads what a person wrote.
  ///
  /// @throws Unusable where there is no such provider
  public static Choice of(String written) {
    int at = written.indexOf(ADDRESS);
    String who = at < 0 ? written : written.substring(0, at);
    String base = at < 0 ? "" : written.substring(at + 1);
    int colon = who.indexOf(':');
    String name = colon < 0 ? who : who.substring(0, colon);
    String model = colon < 0 ? "" : who.substring(colon + 1);
    Provider provider =
        Provider.named(name)
            .orElseThrow(() ->
                new Unusable(
                    Unusable.Kind.INPUT,
                    "no provider \""
                        + name.strip()
                        + "\": one of "
                        + String.join(", ", Provider.names())));
    return new Choice(provider, model.strip(), base.strip());
  }

  /// The same choice with another model or address, where they are not empty.
  public Choice with(String otherModel, String otherBase) {
    return new Choice(
        provider,
        otherModel.isEmpty() ? model : otherModel,
        otherBase.isEmpty() ? base : otherBase);
  }

  /// The name of the model that is asked.
  public String asked() {
    return model.isEmpty() ? provider.usual().model() : model;
  }

  /// The endpoint of this choice.
  ///
  /// A provider's own key goes to its own address alone: whoever names another address for it gives
  /// a key for that address, or none is sent.
  ///
  /// @param environment where keys stand
  /// @param given a key for this very choice; empty to look for the provider's own
  /// @throws Unusable where the address, the model or a key that is needed is missing
  public Endpoint endpoint(Map<String, String> environment, String given) {
    Provider.Usual usual = provider.usual();
    boolean own = base.isEmpty() || base.equals(usual.base());
    String key = given.isBlank() && own ? environment.getOrDefault(usual.key(), "") : given;
    if (own && !usual.key().isEmpty() && key.isBlank()) {
      throw new Unusable(
          Unusable.Kind.INPUT,
          provider.name() + " wants a key: set " + usual.key() + " or CHENBAO_LLM_KEY");
    }
    return new Endpoint(provider, base.isEmpty() ? usual.base() : base, key, asked());
  }
}
