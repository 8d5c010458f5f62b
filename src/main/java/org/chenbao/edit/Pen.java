package org.chenbao.edit;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The port to a language model: one prompt in, one text out.
///
/// The model behind it has no tools, no memory and no secrets; what it answers is data until code
/// has checked it. Safe for use by many threads.
public interface Pen {
  /// The most tokens an answer may take, thinking included; every provider is told this limit.
  ///
  /// A main story takes about 400; a model that reasons may think for ten times as many.
  int MOST_TOKENS_OUT = 6_000;

  /// Who writes, for the books.
  default String name() {
    return "";
  }

  /// Asks once and waits, within the pen's own limits of time, tokens and money.
  Answer ask(Prompt prompt);

  /// What is asked.
  ///
  /// @param subject the story's id, for the books; it is not sent
  /// @param instructions fixed words of ours
  /// @param material the story's sentences, as JSON; the pen puts a fence around it
  /// @param schema JSON Schema (2020-12) that the answer must fit
  record Prompt(String subject, String instructions, String material, String schema) {
    /// What a provider puts around instructions, material and schema.
    private static final int AROUND = 200;

    /// The most that asking a model this once can use: no vocabulary makes more tokens of a text
    /// than it has bytes.
    public Usage most(String model) {
      long bytes = Stream.of(instructions, material, schema).mapToLong(Prompt::bytes).sum();
      return new Usage(model, bytes + AROUND, MOST_TOKENS_OUT);
    }

    private static long bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  }

  /// How asking ended.
  sealed interface Answer {

    /// The model's text and what it used.
    record Written(String text, Usage usage) implements Answer {}

    /// No usable answer: refused, cut off, unreachable, over budget.
    ///
    /// @param usage what asking used all the same; the most it can have used where nobody knows
    record Silent(String why, Usage usage) implements Answer {
      /// Silence that used nothing.
      public Silent(String why) {
        this(why, Usage.NONE);
      }
    }

    /// What asking used.
    Usage usage();
  }

  /// Tokens used by one call, as the provider counts them.
  ///
  /// @param tokensCached how many of the tokens in the provider had read before, and sells cheaper
  record Usage(String model, long tokensIn, long tokensCached, long tokensOut) {
    /// Nothing was asked.
    public static final Usage NONE = new Usage("", 0, 0);

    public Usage(String model, long tokensIn, long tokensOut) {
      this(model, tokensIn, 0, tokensOut);
    }
  }
}
