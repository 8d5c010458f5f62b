package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.deep.Depth;
import org.chenbao.edit.standard.Guide;
import org.chenbao.io.Unusable;
import org.chenbao.io.llm.Choice;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;

/// What a profile says about language models.
///
/// @param llm which models are asked, in this order, as [Choice] reads them
/// @param prompts a folder of instructions to give instead of the built-in ones
/// @param advice true where readers ask for investment advice
/// @param budget what models may spend
/// @param depth how far deep writing goes
record ModelSettings(
    List<String> llm, Optional<Path> prompts, boolean advice, Budget budget, Depth depth) {
  /// Nothing set.
  static final ModelSettings NONE =
      new ModelSettings(List.of(), Optional.empty(), false, Budget.STANDARD, Depth.STANDARD);

  ModelSettings {
    llm = List.copyOf(llm);
    llm.forEach(Choice::of);
  }

  /// As the profile's keys have it; a path is read from where the profile lies.
  static ModelSettings of(
      @Nullable String llm,
      @Nullable List<String> fallback,
      @Nullable String prompts,
      @Nullable Boolean advice,
      Path profile) {
    List<String> chain =
        Stream.concat(
                Optional.ofNullable(llm).stream(),
                Optional.ofNullable(fallback).stream().flatMap(List::stream))
            .toList();
    return new ModelSettings(
        chain,
        Optional.ofNullable(prompts).map(p -> profile.toAbsolutePath().resolveSibling(p)),
        Boolean.TRUE.equals(advice),
        Budget.STANDARD,
        Depth.STANDARD);
  }

  /// The same settings with another budget.
  ModelSettings spending(Budget other) {
    return new ModelSettings(llm, prompts, advice, other, depth);
  }

  /// The same settings with another depth.
  ///
  /// @throws CommandFailure where a key or a number makes no sense
  ModelSettings deep(Map<String, @Nullable Integer> set) {
    for (String key : set.keySet()) {
      if (!key.equals("stories") && !key.equals("drafts")) {
        throw CommandFailure.unusable("deep: no such key: " + key);
      }
    }
    try {
      var other =
          new Depth(number(set, "stories", depth.stories()), number(set, "drafts", depth.drafts()));
      return new ModelSettings(llm, prompts, advice, budget, other);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable("deep: " + e.getMessage());
    }
  }

  /// A key without a number is told as one that is out of range.
  private static int number(Map<String, @Nullable Integer> set, String key, int otherwise) {
    Integer number = set.containsKey(key) ? set.get(key) : Integer.valueOf(otherwise);
    return number == null ? -1 : number;
  }

  /// What models are told, in a language.
  ///
  /// @throws Unusable where the folder of instructions has none in that language
  Guide guide(Language language) {
    return prompts
        .map(folder -> new Guide(read(folder.resolve(Guide.fileName(language))), language, advice))
        .orElseGet(() -> Guide.builtIn(language, advice));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }
}
