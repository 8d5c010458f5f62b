package org.chenbao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The sign on a room's door: which other rooms its code may touch and which libraries it may use.
///
/// `RoomsTest` reads the signs; a package without one fails the build.
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

  /// Rooms below `org.chenbao` whose public types this room may name, as in `"model"`.
  String[] mayTouch() default {};

  /// Package prefixes outside `java.` that this room may use, as in `"org.jsoup"`.
  String[] mayUse() default {};
}
