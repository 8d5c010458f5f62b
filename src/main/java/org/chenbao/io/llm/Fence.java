package org.chenbao.io.llm;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.chenbao.model.Fingerprint;

/// The lines around material on its way to a model, which nobody who wrote it can know.
///
/// Drawn from the material and a secret of this run, so each call has its own; put on here, at the
/// edge, so that what is asked, and the name its answer is remembered by, stay the same every run.
final class Fence {
  private static final int SECRET_BYTES = 32;

  /// Twelve hexadecimal digits: one guess in 10^14 is right.
  private static final int DIGITS = 12;

  private final String secret;

  private Fence(String secret) {
    this.secret = secret;
  }

  /// Fences of a secret that is made now and told to nobody.
  static Fence random() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new Fence(HexFormat.of().formatHex(secret));
  }

  /// The material between two equal lines.
  String around(String material) {
    String digits = Fingerprint.of(secret + "\u0000" + material).substring(0, DIGITS);
    String line = "====" + digits + "====";
    return line + "\n" + material + "\n" + line;
  }
}
