package org.chenbao.app.desk.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The desk's password as it is kept: argon2id, written as the reference implementation writes it.
///
/// The measure is that of RFC 9106, section 4, for little memory, 64 MiB three times over, in one
/// lane: a guess costs an attacker with the file as much as it costs the desk. Immutable.
public final class Password {
  /// Shorter ones are guessed; longer ones than [#LONGEST] only cost time.
  public static final int SHORTEST = 10;

  /// A sentence is welcome.
  public static final int LONGEST = 256;

  private static final int KIBIBYTES = 65_536;
  private static final int PASSES = 3;
  private static final int LANES = 1;
  private static final int SALT = 16;
  private static final int HASH = 32;

  /// What a file may ask of this machine at most: it is not to hang on a number.
  private static final int MOST_KIBIBYTES = 1 << 20;

  private static final int MOST_PASSES = 16;
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([\\w+/]{11,86})\\$([\\w+/]{43})");

  private final int memory;
  private final int passes;
  private final byte[] salt;
  private final byte[] hash;

  private Password(int memory, int passes, byte[] salt, byte[] hash) {
    this.memory = memory;
    this.passes = passes;
    this.salt = salt;
    this.hash = hash;
  }

  /// Makes what is kept of a password.
  public static Password of(String secret) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return new Password(KIBIBYTES, PASSES, salt, hash(secret, salt, KIBIBYTES, PASSES));
  }

  /// What is wrong with a password as a choice; empty where nothing is.
  public static Optional<String> trouble(String secret) {
    int length = secret.codePointCount(0, secret.length());
    if (length < SHORTEST) {
      return Optional.of("a password has at least " + SHORTEST + " characters; a sentence is good");
    }
    if (length > LONGEST) {
      return Optional.of("a password has at most " + LONGEST + " characters");
    }
    return secret.chars().distinct().count() < SHORTEST / 2
        ? Optional.of("that password repeats few characters: take a sentence")
        : Optional.empty();
  }

  /// Reads what was kept; empty where it is nothing of the kind.
  public static Optional<Password> read(String kept) {
    Matcher form = FORM.matcher(kept.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    int memory = Integer.parseInt(form.group(1));
    int passes = Integer.parseInt(form.group(2));
    if (memory < Byte.SIZE || memory > MOST_KIBIBYTES || passes < 1 || passes > MOST_PASSES) {
      return Optional.empty();
    }
    var base64 = Base64.getDecoder();
    return Optional.of(
        new Password(memory, passes, base64.decode(form.group(3)), base64.decode(form.group(4))));
  }

  /// True where this is the password; takes as long for a wrong one as for the right one.
  public boolean is(String secret) {
    boolean fits = secret.length() <= 2 * LONGEST;
    boolean same = MessageDigest.isEqual(hash, hash(fits ? secret : "", salt, memory, passes));
    return same && fits;
  }

  /// What is kept.
  @Override
  public String toString() {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(memory, passes, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static byte[] hash(String secret, byte[] salt, int memory, int passes) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(LANES)
            .withSalt(salt)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] words = secret.getBytes(StandardCharsets.UTF_8);
    byte[] hash = new byte[HASH];
    generator.generateBytes(words, hash);
    Arrays.fill(words, (byte) 0);
    return hash;
  }
}
