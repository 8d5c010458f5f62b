package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.chenbao.edit.Pen;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.llm.CachedPen;
import org.chenbao.io.llm.Endpoint;
import org.chenbao.io.llm.OpenAiPen;
import org.chenbao.io.llm.RecordedPen;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.Resolver;

/// Which language model a run writes with.
final class Pens {
  private Pens() {}

  /// The books of the pen that a run asked for.
  ///
  /// @param environment where `CHENBAO_LLM_URL`, `_KEY` and `_MODEL` stand
  /// @param recorded answers recorded for this day; taken where no endpoint is set
  /// @throws CommandFailure where the writer needs a model and none is set
  static ModelBooks of(
      BriefOptions options, Map<String, String> environment, Path recorded, Archive archive) {
    if (options.writer.equals("extractive")) {
      return ModelBooks.none();
    }
    if (options.dryRun) {
      return new ModelBooks(_ -> new Pen.Answer.Silent("dry run"), "dry-run");
    }
    String base = environment.getOrDefault("CHENBAO_LLM_URL", "");
    if (!base.isBlank()) {
      return endpoint(base, environment, archive);
    }
    if (Files.isRegularFile(recorded)) {
      return new ModelBooks(RecordedPen.open(recorded), ModelBooks.RECORDED);
    }
    throw CommandFailure.unusable(
        "--writer standard needs a model: set CHENBAO_LLM_URL and CHENBAO_LLM_MODEL"
            + " (any OpenAI-compatible endpoint), or leave --writer out");
  }

  private static ModelBooks endpoint(
      String base, Map<String, String> environment, Archive archive) {
    var endpoint =
        new Endpoint(
            base,
            environment.getOrDefault("CHENBAO_LLM_KEY", ""),
            environment.getOrDefault("CHENBAO_LLM_MODEL", ""));
    var policy = new AddressPolicy(Set.of(endpoint.allowance()));
    var courier = new Courier(policy, Use.MODEL, Resolver.SYSTEM, OpenAiPen.DEADLINE);
    Pen pen = new OpenAiPen(endpoint, courier);
    return new ModelBooks(new CachedPen(pen, archive.answers(), endpoint.model()), "endpoint");
  }
}
