package org.chenbao.io.archive;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// The class path of the tests with its folders packed into jars: the JDK keeps loaded classes for
/// the next start of a process only where they come from jars.
final class ClassPath {
  private ClassPath() {}

  static String packed(Path folder) throws IOException {
    var entries = new ArrayList<String>();
    for (String entry :
        List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
      Path path = Path.of(entry);
      entries.add(
          Files.isDirectory(path)
              ? pack(path, folder.resolve(entries.size() + ".jar")).toString()
              : entry);
    }
    return String.join(File.pathSeparator, entries);
  }

  private static Path pack(Path folder, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      files
          .filter(f -> !f.equals(folder))
          .sorted()
          .forEach(f -> add(out, folder.relativize(f).toString(), f));
    }
    return jar;
  }

  private static void add(JarOutputStream out, String name, Path file) {
    try {
      // Folders get entries of their own: whoever lists one (Flyway) would not find it otherwise.
      boolean folder = Files.isDirectory(file);
      out.putNextEntry(new JarEntry(name.replace(File.separatorChar, '/') + (folder ? "/" : "")));
      if (!folder) {
        Files.copy(file, out);
      }
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
