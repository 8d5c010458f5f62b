package org.chenbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chenbao.io.llm.Choice;
import org.chenbao.io.llm.Endpoint;
import org.chenbao.io.llm.Provider;

/// Which language models a person has chosen: the environment's, or else the profile's.
///
/// @param environment where keys stand, and `CHENBAO_LLM…`, which go before the profile's models
record ChosenModels(Map<String, String> environment) {

  /// The choices in the order they are asked in.
  ///
  /// `CHENBAO_LLM_MODEL` and `_URL` say more about the first.
  ///
  /// @param profiled what the profile says
  List<Choice> choices(List<String> profiled) {
    List<String> written = written();
    List<Choice> choices =
        (written.isEmpty() ? profiled : written).stream().map(Choice::of).toList();
    return Stream.concat(
            choices.stream().limit(1).map(c -> c.with(set("_MODEL"), set("_URL"))),
            choices.stream().skip(1))
        .toList();
  }

  /// Where the choices answer, in the same order.
  ///
  /// @throws org.chenbao.io.Unusable where an address, a model or a key that is needed is missing
  List<Endpoint> endpoints(List<Choice> choices) {
    var endpoints = new ArrayList<Endpoint>();
    for (Choice choice : choices) {
      endpoints.add(choice.endpoint(environment, endpoints.isEmpty() ? set("_KEY") : ""));
    }
    return endpoints;
  }

  /// An address alone is that of an endpoint that speaks chat completions.
  private List<String> written() {
    String names = set("");
    if (names.isEmpty()) {
      return set("_URL").isEmpty() ? List.of() : List.of(Provider.COMPATIBLE);
    }
    return Stream.of(names.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private String set(String name) {
    return environment.getOrDefault("CHENBAO_LLM" + name, "").strip();
  }
}
