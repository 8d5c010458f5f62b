package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.edit.deep.DeepWriter;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.CachedPen;
import org.chenbao.io.llm.Choice;
import org.chenbao.io.llm.Cost.Errand;
import org.chenbao.io.llm.Endpoint;
import org.chenbao.io.llm.EndpointPen;
import org.chenbao.io.llm.MeteredPen;
import org.chenbao.io.llm.Price;
import org.chenbao.io.llm.PriceList;
import org.chenbao.io.llm.Provider;
import org.chenbao.io.llm.Purse;
import org.chenbao.io.llm.RecordedPen;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;

/// Which language models a run writes with, and with what budget.
///
/// @param environment where keys stand, and `CHENBAO_LLM…`, which go before the profile's models
/// @param recorded answers recorded for this day; taken where no model is chosen
record Pens(Map<String, String> environment, Path recorded, Archive archive) {

  /// A pen and what pays for it.
  ///
  /// @param purse empty where nothing is paid
  record Hired(Pen pen, Optional<Purse> purse) {
    /// What a use costs in microdollars, where a price is known.
    Optional<Long> worth(Usage usage) {
      return purse.filter(p -> p.price().isPresent()).map(p -> p.worth(usage).microdollars());
    }
  }

  /// The same, and what was answered before alone where lockdown is on.
  ModelBooks of(BriefOptions options, Assignment day, Lockdown lockdown) {
    return options.lockdown ? answering(options.writer, day, lockdown::pen) : of(options, day);
  }

  /// The books of the pens that a run asked for.
  ///
  /// @throws CommandFailure where the writer needs a model and none is set
  ModelBooks of(BriefOptions options, Assignment day) {
    if (options.writer.equals(Writers.EXTRACTIVE)) {
      return ModelBooks.none();
    }
    String told = told(options.writer, day.profile());
    var chosen = new ChosenModels(environment);
    List<Choice> choices = chosen.choices(day.profile().model().llm());
    if (options.dryRun) {
      String model = choices.stream().map(Choice::asked).findFirst().orElse("");
      var nobody = new Hired(_ -> new Pen.Answer.Silent("dry run"), Optional.empty());
      return new ModelBooks(
          List.of(nobody), "dry-run", told, Optional.of(planner(model, purse(day, model))));
    }
    if (!choices.isEmpty()) {
      return endpoints(day, told, chosen.endpoints(choices), options.closed);
    }
    if (Files.isRegularFile(recorded)) {
      var answers = new Hired(RecordedPen.open(recorded), Optional.empty());
      return new ModelBooks(List.of(answers), ModelBooks.RECORDED, told, Optional.empty());
    }
    throw CommandFailure.unusable(
        "--writer "
            + options.writer
            + " needs a model: set CHENBAO_LLM to one of "
            + String.join(", ", Provider.names())
            + " and its key (docs/models.md), or leave --writer out");
  }

  /// The fingerprint of what models are told.
  private static String told(String writer, Profile profile) {
    String guide = profile.model().guide(profile.language()).fingerprint();
    return writer.equals(Writers.DEEP) ? DeepWriter.fingerprint(guide, profile.language()) : guide;
  }

  /// The books of pens that say again what was answered before, and ask nobody.
  ModelBooks remembered(String writer, Assignment day) {
    return answering(writer, day, _ -> _ -> new Pen.Answer.Silent("nothing is asked at the desk"));
  }

  /// The books of pens that say again what was answered before.
  ///
  /// @param otherwise who is asked for what was not, by the name of the model
  private ModelBooks answering(String writer, Assignment day, Function<String, Pen> otherwise) {
    if (writer.equals(Writers.EXTRACTIVE)) {
      return ModelBooks.none();
    }
    String told = told(writer, day.profile());
    List<Choice> choices = new ChosenModels(environment).choices(day.profile().model().llm());
    if (choices.isEmpty() && Files.isRegularFile(recorded)) {
      var answers = new Hired(RecordedPen.open(recorded), Optional.empty());
      return new ModelBooks(List.of(answers), ModelBooks.RECORDED, told, Optional.empty());
    }
    List<Hired> pens =
        choices.stream()
            .map(Choice::asked)
            .map(model -> new CachedPen(otherwise.apply(model), archive.answers(), model))
            .map(pen -> new Hired(pen, Optional.empty()))
            .toList();
    return new ModelBooks(pens, ModelBooks.ENDPOINT, told, Optional.empty());
  }

  private ModelBooks endpoints(
      Assignment day, String told, List<Endpoint> endpoints, BooleanSupplier closed) {
    String first = endpoints.getFirst().model();
    List<Hired> pens =
        endpoints.stream().map(e -> hired(e, purse(day, e.model()), closed)).toList();
    Planner planner = planner(first, purse(day, first));
    return new ModelBooks(pens, ModelBooks.ENDPOINT, told, Optional.of(planner));
  }

  private Hired hired(Endpoint endpoint, Purse purse, BooleanSupplier closed) {
    var policy = new AddressPolicy(Set.of(endpoint.allowance()));
    var courier = new Courier(policy, Use.MODEL, Resolver.SYSTEM, EndpointPen.DEADLINE);
    Pen asked = new EndpointPen(endpoint, courier);
    Pen metered = Lockdown.until(closed, new MeteredPen(asked, endpoint.model(), purse));
    return new Hired(
        new CachedPen(metered, archive.answers(), endpoint.model()), Optional.of(purse));
  }

  private Planner planner(String model, Purse purse) {
    return new Planner(purse, model, CachedPen.remembering(archive.answers(), model));
  }

  /// @throws CommandFailure where a budget in money is to be kept without a price
  private Purse purse(Assignment day, String model) {
    Optional<Price> price = PriceList.of(model);
    var caps = day.profile().model().budget().caps();
    if (caps.inMoney() && price.isEmpty()) {
      throw CommandFailure.unusable(
          "no price is known for the model \"%s\": set the budget in tokens (--budget-tokens)"
              .formatted(model));
    }
    var errand = new Errand(day.day(), day.profile().language(), "write", "");
    return new Purse(archive.ledger(), caps, errand, price, InstantSource.system());
  }
}
