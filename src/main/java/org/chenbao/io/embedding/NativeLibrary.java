package org.chenbao.io.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/// ONNX Runtime's native library, unpacked once into a folder that stays.
///
/// The runtime itself unpacks 24 MB into a new temporary folder at every start, and leaves it there
/// when the process is killed. It takes another folder from the system property
/// `onnxruntime.native.path`.
final class NativeLibrary {
  private static final String PROPERTY = "onnxruntime.native.path";
  private static final String RESOURCES = "/ai/onnxruntime/native/";

  /// Part of the folder's name: another version must not find this one's library.
  private static final String VERSION = "1.28.0";

  private NativeLibrary() {}

  /// Unpacks and points the runtime there. Where that cannot be done (an unknown system, a folder
  /// that cannot be written), or a person has set the property, nothing changes and the runtime
  /// does as it would.
  static void unpack(Path cache) {
    if (System.getProperty(PROPERTY) != null) {
      return;
    }
    Path folder = cache.resolve("onnxruntime-" + VERSION).resolve(platform());
    try {
      Files.createDirectories(folder);
      for (String name : files()) {
        unpack(name, folder.resolve(name));
      }
      System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
    } catch (IOException e) {
      // The runtime unpacks for itself then; only time is lost.
    }
  }

  private static void unpack(String name, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    String resource = RESOURCES + platform() + "/" + name;
    try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("not on the class path: " + resource);
      }
      // Moved into place whole, so that a killed process leaves no half of a library.
      Path part = Files.createTempFile(target.getParent(), name, ".part");
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static List<String> files() {
    return List.of("onnxruntime", "onnxruntime4j_jni").stream()
        .map(System::mapLibraryName)
        .toList();
  }

  /// The name of this system's folder in the jar, as `ai.onnxruntime.OnnxRuntime` makes it.
  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String name = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    String machine = System.getProperty("os.arch", "");
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return name + (arm ? "-aarch64" : "-x64");
  }
}
