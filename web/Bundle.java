import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Bundles the desk's pages: packages from Maven Central and `web/` become a page and its assets.
///
/// `java web/Bundle.java PACKAGES WORK OUT`: PACKAGES holds the jars of the packages and of esbuild,
/// WORK is where they are unpacked, OUT gets `index.html` and `assets/` with names by content. Does
/// nothing where OUT is newer than all it is made from. Needs neither Node nor network. Where no
/// esbuild is among the packages the modules are put as they are: [Modules].
final class Bundle {
  private static final Path WEB = Path.of("web");

  private static final Path MODULE = WEB.resolve("src/desk.js");
  private static final Path STYLE = WEB.resolve("style/desk.css");

  /// The edition page's own style: the desk's preview and colours are those of what is printed.
  private static final Path PRINTED = Path.of("src/main/resources/publish/page.css");

  private final Path packages;
  private final Path modules;
  private final Path out;

  private Bundle(Path packages, Path work, Path out) {
    this.packages = packages;
    this.modules = work.resolve("node_modules");
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var bundle =
        new Bundle(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    if (!bundle.fresh()) {
      bundle.make();
    }
  }

  private boolean fresh() throws IOException {
    Path page = out.resolve("index.html");
    if (!Files.exists(page)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(page);
    for (Path root : List.of(WEB, packages, PRINTED)) {
      for (Path file : files(root)) {
        if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void make() throws IOException, InterruptedException {
    remove(modules);
    var licences = new StringBuilder();
    Optional<Path> esbuild = unpackAll(licences);
    Path assets = out.resolve("assets");
    remove(assets);
    Files.createDirectories(assets);
    if (esbuild.isPresent()) {
      run(esbuild.get(), assets);
    } else {
      new Modules(modules).into(assets, MODULE, STYLE);
    }
    Files.writeString(out.resolve("licences.txt"), licences, StandardCharsets.UTF_8);
    page(assets);
  }

  /// Unpacks each package as its name asks, and says where the bundler is, if this system has one.
  private Optional<Path> unpackAll(StringBuilder licences) throws IOException {
    Optional<Path> esbuild = Optional.empty();
    for (Path jar : files(packages)) {
      try (var zip = new ZipFile(jar.toFile())) {
        Path folder = modules.resolve(name(zip));
        unpack(zip, folder);
        Path licence = folder.resolve("LICENSE");
        if (Files.exists(licence)) {
          licences.append(name(zip)).append("\n\n").append(Files.readString(licence)).append("\n");
        }
        for (String binary : List.of("bin/esbuild", "esbuild.exe")) {
          if (Files.exists(folder.resolve(binary))) {
            esbuild = Optional.of(folder.resolve(binary).toAbsolutePath());
          }
        }
      }
    }
    return esbuild;
  }

  /// `org.mvnpm.at.codemirror:view` is npm's `@codemirror/view`.
  private static String name(ZipFile zip) throws IOException {
    ZipEntry entry =
        zip.stream().filter(e -> e.getName().endsWith("pom.properties")).findAny().orElseThrow();
    var properties = new Properties();
    try (InputStream in = zip.getInputStream(entry)) {
      properties.load(in);
    }
    String scope = properties.getProperty("groupId").replaceFirst("^org\\.mvnpm(\\.at\\.)?", "");
    String artifact = properties.getProperty("artifactId");
    return scope.isEmpty() ? artifact : "@" + scope + "/" + artifact;
  }

  private static void unpack(ZipFile zip, Path folder) throws IOException {
    String root =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(n -> n.startsWith("META-INF/resources/") && n.endsWith("/package.json"))
            .min(Comparator.comparingInt(String::length))
            .map(n -> n.substring(0, n.length() - "package.json".length()))
            .orElseThrow(() -> new IOException("no package in " + zip.getName()));
    for (ZipEntry entry : zip.stream().filter(e -> e.getName().startsWith(root)).toList()) {
      Path file = folder.resolve(entry.getName().substring(root.length())).normalize();
      if (entry.isDirectory() || !file.startsWith(folder)) {
        continue;
      }
      Files.createDirectories(file.getParent());
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void run(Path esbuild, Path assets) throws IOException, InterruptedException {
    esbuild.toFile().setExecutable(true);
    var command = new ArrayList<String>(List.of(esbuild.toString()));
    command.add(MODULE.toString());
    command.add(STYLE.toString());
    command.addAll(List.of("--bundle", "--minify", "--splitting", "--format=esm"));
    command.addAll(List.of("--target=es2022", "--charset=utf8", "--legal-comments=none"));
    command.addAll(List.of("--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]"));
    command.addAll(List.of("--log-level=warning", "--outdir=" + assets));
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("NODE_PATH", modules.toAbsolutePath().toString());
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new IOException("esbuild failed with " + code);
    }
  }

  /// The page names its assets as they were made.
  private void page(Path assets) throws IOException {
    String html = Files.readString(WEB.resolve("index.html"), StandardCharsets.UTF_8);
    for (String kind : List.of("js", "css")) {
      html = html.replace("desk." + kind, made(assets, kind));
    }
    Files.writeString(out.resolve("index.html"), html, StandardCharsets.UTF_8);
  }

  private static String made(Path assets, String kind) throws IOException {
    return files(assets).stream()
        .map(f -> f.getFileName().toString())
        .filter(n -> n.matches("desk-[A-Z0-9]+\\." + kind))
        .findAny()
        .orElseThrow(() -> new IOException("nothing made desk." + kind));
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(Bundle::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
