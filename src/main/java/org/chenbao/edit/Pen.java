package org.chenbao.edit;

/// The port to a language model: one prompt in, one text out.
///
/// The model behind it has no tools, no memory and no secrets; what it answers is data until code
/// has checked it. Safe for use by many threads.
public interface Pen {

  /// Asks once and waits, within the pen's own limits of time, tokens and money.
  Answer ask(Prompt prompt);

  /// What is asked.
  ///
  /// @param subject the story's id, for the books; it is not sent
  /// @param instructions fixed words of ours
  /// @param material the story's sentences, as JSON; the pen puts a fence around it
  /// @param schema JSON Schema (2020-12) that the answer must fit
  record Prompt(String subject, String instructions, String material, String schema) {}

  /// How asking ended.
  sealed interface Answer {

    /// The model's text and what it used.
    record Written(String text, Usage usage) implements Answer {}

    /// No usable answer: refused, cut off, unreachable, over budget.
    record Silent(String why) implements Answer {}
  }

  /// Tokens used by one call, as the provider counts them.
  record Usage(String model, long tokensIn, long tokensOut) {}
}
