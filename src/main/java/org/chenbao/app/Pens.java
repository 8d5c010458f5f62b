package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.edit.Pen;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.CachedPen;
import org.chenbao.io.llm.Cost.Errand;
import org.chenbao.io.llm.Endpoint;
import org.chenbao.io.llm.MeteredPen;
import org.chenbao.io.llm.OpenAiPen;
import org.chenbao.io.llm.Price;
import org.chenbao.io.llm.PriceList;
import org.chenbao.io.llm.Purse;
import org.chenbao.io.llm.RecordedPen;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;

/// Which language model a run writes with, and with what budget.
///
/// @param environment where `CHENBAO_LLM_URL`, `_KEY` and `_MODEL` stand
/// @param recorded answers recorded for this day; taken where no endpoint is set
record Pens(Map<String, String> environment, Path recorded, Archive archive) {

  /// The books of the pen that a run asked for.
  ///
  /// @throws CommandFailure where the writer needs a model and none is set
  ModelBooks of(BriefOptions options, Assignment day) {
    if (options.writer.equals("extractive")) {
      return ModelBooks.none();
    }
    if (options.dryRun) {
      Planner planner = planner(day);
      return new ModelBooks(_ -> new Pen.Answer.Silent("dry run"), "dry-run", Optional.of(planner));
    }
    if (!set("URL").isBlank()) {
      return endpoint(day);
    }
    if (Files.isRegularFile(recorded)) {
      return new ModelBooks(RecordedPen.open(recorded), ModelBooks.RECORDED, Optional.empty());
    }
    throw CommandFailure.unusable(
        "--writer standard needs a model: set CHENBAO_LLM_URL and CHENBAO_LLM_MODEL"
            + " (any OpenAI-compatible endpoint), or leave --writer out");
  }

  private ModelBooks endpoint(Assignment day) {
    var endpoint = new Endpoint(set("URL"), set("KEY"), set("MODEL"));
    var policy = new AddressPolicy(Set.of(endpoint.allowance()));
    var courier = new Courier(policy, Use.MODEL, Resolver.SYSTEM, OpenAiPen.DEADLINE);
    Planner planner = planner(day);
    Pen asked = new OpenAiPen(endpoint, courier);
    Pen metered = new MeteredPen(asked, endpoint.model(), planner.purse());
    return new ModelBooks(
        new CachedPen(metered, archive.answers(), endpoint.model()),
        "endpoint",
        Optional.of(planner));
  }

  /// @throws CommandFailure where a budget in money is to be kept without a price
  private Planner planner(Assignment day) {
    String model = set("MODEL").strip();
    Optional<Price> price = PriceList.of(model);
    var caps = day.profile().budget().caps();
    if (caps.inMoney() && price.isEmpty()) {
      throw CommandFailure.unusable(
          "no price is known for the model \"%s\": set the budget in tokens (--budget-tokens)"
              .formatted(model));
    }
    var errand = new Errand(day.day(), day.profile().language(), "write", "");
    var purse = new Purse(archive.ledger(), caps, errand, price, InstantSource.system());
    return new Planner(purse, model, CachedPen.remembering(archive.answers(), model));
  }

  private String set(String name) {
    return environment.getOrDefault("CHENBAO_LLM_" + name, "");
  }
}
