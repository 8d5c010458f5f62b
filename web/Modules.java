import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The desk's modules as they are, each a file of its own: for systems that no bundler is made for.
///
/// Browsers load them one by one, some hundred small files that are kept for good. Every name
/// carries a digest of all of them, so that a page never mixes two makings.
final class Modules {
  /// `from "x"`, `import "x"` and `import("x")`, where a statement begins or a promise is made.
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)(^\\s*(?:import|export)\\s[^;'\"]*?\\bfrom\\s*|^\\s*import\\s*|\\bimport\\()([\"'])([^\"'\\n]+)\\2");

  private static final Pattern STYLE =
      Pattern.compile("@import \"([^\"]+)\"(?: layer\\((\\w+)\\))?;");

  private static final Pattern ENTRY = Pattern.compile("\"module\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern MAIN = Pattern.compile("\"main\"\\s*:\\s*\"([^\"]+)\"");
  private static final int DIGITS = 10;

  private final Path packages;
  private final Map<Path, String> sources = new LinkedHashMap<>();

  /// @param packages the folder of unpacked packages
  Modules(Path packages) {
    this.packages = packages;
  }

  /// Puts all that a module needs, and a style sheet, into a folder.
  void into(Path assets, Path module, Path style) throws IOException {
    gather(module.normalize());
    String sheet = sheet(style.normalize());
    String digest = digest(sheet);
    for (Map.Entry<Path, String> source : sources.entrySet()) {
      Files.writeString(
          assets.resolve(name(source.getKey(), digest)), linked(source.getKey(), digest));
    }
    Files.writeString(assets.resolve("desk-" + digest + ".css"), sheet);
  }

  private void gather(Path first) throws IOException {
    var next = new ArrayDeque<Path>();
    next.add(first);
    while (!next.isEmpty()) {
      Path file = next.remove();
      if (!sources.containsKey(file)) {
        sources.put(file, Files.readString(file));
        for (MatchResult found : IMPORT.matcher(sources.get(file)).results().toList()) {
          next.add(resolved(file, found.group(3)));
        }
      }
    }
  }

  private Path resolved(Path from, String specifier) throws IOException {
    if (specifier.startsWith(".")) {
      return from.resolveSibling(specifier).normalize();
    }
    Path folder = packages.resolve(specifier);
    String described = Files.readString(folder.resolve("package.json"));
    String entry =
        Stream.of(ENTRY, MAIN)
            .map(p -> p.matcher(described))
            .filter(Matcher::find)
            .findFirst()
            .map(m -> m.group(1))
            .orElseThrow(() -> new IOException("no module in " + folder));
    return folder.resolve(entry).normalize();
  }

  /// A module that names those it needs as they are put.
  private String linked(Path file, String digest) throws IOException {
    var linked = new StringBuilder();
    Matcher found = IMPORT.matcher(sources.get(file));
    while (found.find()) {
      String name = name(resolved(file, found.group(3)), digest);
      found.appendReplacement(
          linked, Matcher.quoteReplacement(found.group(1) + "\"./" + name + "\""));
    }
    return found.appendTail(linked).toString();
  }

  /// `web/src/desk.js` is `desk-…`, other files have their folders in their names.
  private String name(Path file, String digest) {
    Path near =
        Optional.of(file)
            .filter(f -> f.startsWith(packages))
            .map(packages::relativize)
            .orElse(file.getFileName());
    String stem = near.toString().replaceFirst("\\.m?js$", "").replaceAll("[^A-Za-z0-9]+", "-");
    return stem.replaceFirst("^-", "") + "-" + digest + ".js";
  }

  /// A style sheet with those that it imports in their places.
  private static String sheet(Path file) throws IOException {
    var whole = new StringBuilder();
    Matcher found = STYLE.matcher(Files.readString(file));
    while (found.find()) {
      String other = sheet(file.resolveSibling(found.group(1)).normalize());
      String layered =
          found.group(2) == null ? other : "@layer " + found.group(2) + " {\n" + other + "\n}\n";
      found.appendReplacement(whole, Matcher.quoteReplacement(layered));
    }
    return found.appendTail(whole).toString();
  }

  private String digest(String sheet) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sources.values().forEach(s -> digest.update(s.getBytes(StandardCharsets.UTF_8)));
      digest.update(sheet.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().withUpperCase().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
