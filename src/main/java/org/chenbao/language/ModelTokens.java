package org.chenbao.language;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;

/// Counts a text in tokens as language models do.
///
/// By o200k, the vocabulary of OpenAI's models; others differ by a tenth or so, and what a provider
/// says that it counted is what is booked.
public final class ModelTokens {
  private ModelTokens() {}

  /// Two hundred thousand tokens are read once, by the first who counts.
  private static final class Vocabulary {
    static final Encoding O200K =
        Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  }

  /// How many tokens a text is; a special token's name in it is words like any other.
  public static int in(String text) {
    return Vocabulary.O200K.countTokensOrdinary(text);
  }
}
