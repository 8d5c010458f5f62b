package org.chenbao.app.desk.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.io.Unusable;

/// The tokens of a data folder, a file each: programs come in with them. Safe for use by many
/// threads and beside other processes; one that is revoked is worth nothing from the next request.
///
/// Of a token its SHA-256 is kept. That is enough: a slow hash is for what people choose, and 256
/// random bits cannot be tried out. A file's own time tells when the token was used last: it is set
/// without writing, so that a use never brings back what was revoked meanwhile.
public final class Tokens {
  /// Enough for a newsroom's programs; more are a mistake.
  static final int MOST = 100;

  /// Names the secret's origin to whoever finds it in a log, and to scanners that look for it.
  private static final String MARK = "chenbao_";

  private static final int BYTES = 32;
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final String NAME = "[a-z][a-z0-9-]{0,31}";
  private static final Pattern NAMED = Pattern.compile(NAME);
  private static final Pattern BEARER = Pattern.compile(MARK + "(" + NAME + ")_([\\w-]{43})");
  private static final Pattern KEPT =
      Pattern.compile("sha256 ([0-9a-f]{64}) ([a-z,]+) made ([0-9TZ:.-]+) until ([0-9TZ:.-]+|-)");
  private static final String ENDLESS = "-";

  private final Path folder;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  public Tokens(Path data, InstantSource clock) {
    this.folder = data.resolve("tokens");
    this.clock = clock;
  }

  /// A token as it is made.
  ///
  /// @param secret what a program sends; nobody can tell it again
  public record Made(String secret, Token token) {
    @Override
    public String toString() {
      return "token " + token.name();
    }
  }

  /// @param hash in hexadecimal
  private record Kept(String hash, Token token) {
    boolean is(String secret) {
      return MessageDigest.isEqual(HexFormat.of().parseHex(hash), digest(secret));
    }
  }

  /// Makes a token.
  ///
  /// @throws Unusable where the name is none or taken, or there are too many
  public Made add(String name, Set<Scope> scopes, Optional<Instant> until) {
    if (!NAMED.matcher(name).matches()) {
      throw unusable("a token's name has small letters, digits and hyphens, 32 at most");
    }
    Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (until.filter(end -> !end.isAfter(made)).isPresent()) {
      throw unusable("a token ends later than now");
    }
    List<Token> others = all();
    if (others.stream().anyMatch(t -> t.name().equals(name)) || Files.exists(file(name))) {
      throw unusable("there is a token " + name + ": revoke it first, or take another name");
    }
    if (others.size() >= MOST) {
      throw unusable("there are " + MOST + " tokens: revoke one first");
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = MARK + name + "_" + base64(bytes);
    var token = new Token(name, scopes, made, until, Optional.empty());
    OwnersFile.write(file(name), line(secret, token));
    touch(file(name), made);
    return new Made(secret, token);
  }

  /// Takes a token back; false where there is none of that name.
  public boolean revoke(String name) {
    try {
      return NAMED.matcher(name).matches() && Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw Unusable.of(file(name).toString(), e);
    }
  }

  /// Every token by name, those that are over too.
  public List<Token> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(NAMED.asMatchPredicate())
          .sorted()
          .flatMap(name -> kept(name).stream())
          .map(Kept::token)
          .toList();
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  /// The token that a program sends; empty where it is none, or over.
  public Optional<Token> of(String bearer) {
    Matcher parts = BEARER.matcher(bearer);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<Token> token =
        kept(parts.group(1)).filter(k -> k.is(bearer)).map(Kept::token).filter(t -> !t.over(now));
    token
        .filter(t -> t.used().map(used -> used.plus(NOTED).isBefore(now)).orElse(true))
        .ifPresent(t -> touch(file(t.name()), now));
    return token;
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Optional<Kept> kept(String name) {
    try {
      Matcher form = KEPT.matcher(Files.readString(file(name)).strip());
      Instant used = Files.getLastModifiedTime(file(name)).toInstant();
      return form.matches() ? Optional.of(read(name, form, used)) : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw Unusable.of(file(name).toString(), e);
    }
  }

  private static Kept read(String name, Matcher form, Instant used) {
    Set<Scope> scopes =
        Arrays.stream(form.group(2).split(","))
            .flatMap(key -> Scope.of(key).stream())
            .collect(Collectors.toUnmodifiableSet());
    Instant made = Instant.parse(form.group(3));
    Optional<Instant> until =
        Optional.of(form.group(4)).filter(u -> !u.equals(ENDLESS)).map(Instant::parse);
    Optional<Instant> last = Optional.of(used).filter(u -> u.isAfter(made));
    return new Kept(form.group(1), new Token(name, scopes, made, until, last));
  }

  private static String line(String secret, Token token) {
    return "sha256 %s %s made %s until %s"
        .formatted(
            HexFormat.of().formatHex(digest(secret)),
            token.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(",")),
            token.made(),
            token.until().map(Instant::toString).orElse(ENDLESS));
  }

  private static void touch(Path file, Instant at) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(at));
    } catch (NoSuchFileException _) {
      // Revoked meanwhile.
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Unusable unusable(String words) {
    return new Unusable(Unusable.Kind.INPUT, words);
  }
}
