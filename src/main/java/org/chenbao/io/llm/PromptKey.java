package org.chenbao.io.llm;

import org.chenbao.edit.Pen.Prompt;
import org.chenbao.model.Fingerprint;

/// The name of a prompt: what a remembered answer is found by.
public final class PromptKey {
  private PromptKey() {}

  /// SHA-256 over instructions, material and schema, a zero character between them; the subject,
  /// which is not sent, is not part of it.
  public static String of(Prompt prompt) {
    return Fingerprint.of(
        String.join("\u0000", prompt.instructions(), prompt.material(), prompt.schema()));
  }
}
