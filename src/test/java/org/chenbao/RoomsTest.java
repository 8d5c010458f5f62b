package org.chenbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the signs on the rooms and checks that the code keeps to them.
class RoomsTest {
  private static final String HOUSE = "org.chenbao";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  @Test
  void everyPackageHasASign() throws ReflectiveOperationException {
    var names = new TreeSet<String>();
    CLASSES.forEach(c -> names.add(c.getPackageName()));
    assertThat(names).contains(HOUSE + ".model", HOUSE + ".collect", HOUSE + ".app");
    for (String name : names) {
      assertThat(sign(name)).as("sign of %s", name).isNotNull();
    }
  }

  @Test
  void roomsTouchOnlyWhatTheirSignsAllow() throws ReflectiveOperationException {
    var strays = new TreeSet<String>();
    for (JavaClass type : CLASSES) {
      Room sign = sign(type.getPackageName());
      type.getDirectDependenciesFromSelf().stream()
          .filter(d -> !d.getTargetClass().getBaseComponentType().isPrimitive())
          .filter(d -> !allowed(room(type.getPackageName()), sign, target(d)))
          .forEach(d -> strays.add(type.getName() + " -> " + target(d)));
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void onlyIoOpensConnectionsFilesAndDatabases() {
    var strays = new TreeSet<String>();
    var doors = List.of("java.net.http", "java.net.Socket", "java.nio.file", "java.sql");
    for (JavaClass type : CLASSES) {
      if (!List.of("io", "app").contains(room(type.getPackageName()))) {
        type.getDirectDependenciesFromSelf().stream()
            .map(RoomsTest::target)
            .filter(t -> doors.stream().anyMatch(t::startsWith))
            .forEach(t -> strays.add(type.getName() + " -> " + t));
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void onlyTheWebRoomOpensConnections() {
    var doors = List.of("java.net.http", "java.net.Socket", "java.net.URLConnection", "okhttp3");
    var strays = new TreeSet<String>();
    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf().stream()
          .map(RoomsTest::target)
          .filter(t -> doors.stream().anyMatch(t::startsWith) || t.startsWith("java.net.Server"))
          .filter(_ -> !type.getPackageName().equals(HOUSE + ".io.web"))
          .forEach(t -> strays.add(type.getName() + " -> " + t));
    }
    assertThat(strays).isEmpty();
  }

  private static boolean allowed(String from, Room sign, String target) {
    if (target.startsWith("java.") || target.startsWith("org.jspecify.")) {
      return true;
    }
    if (target.equals(HOUSE + ".Room")) {
      return true;
    }
    if (target.startsWith(HOUSE + ".")) {
      String to = room(target);
      return to.equals(from) || Arrays.asList(sign.mayTouch()).contains(to);
    }
    return Stream.of(sign.mayUse()).anyMatch(use -> target.startsWith(use + "."));
  }

  private static String target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType().getName();
  }

  /// The room that a package or type name below the house lies in.
  private static String room(String name) {
    String below = name.equals(HOUSE) ? "" : name.substring(HOUSE.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static Room sign(String packageName) throws ReflectiveOperationException {
    return Class.forName(packageName + ".package-info").getAnnotation(Room.class);
  }
}
