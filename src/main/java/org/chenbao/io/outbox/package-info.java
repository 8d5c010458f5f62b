/// The ways to the channels: HTTP, SMTP and git, each as its own documentation has it.
///
/// A sender adds what may not lie in the archive (keys, signatures, the hour) to a message that is
/// otherwise ready, sends it once and says what came of it; it never tries again by itself. What is
/// told of a failure never holds a key.
@NullMarked
@Room(
    mayTouch = {"model", "publish"},
    mayUse = {
      "tools.jackson",
      "jakarta.mail",
      "javax.crypto",
      "org.eclipse.angus.mail",
      "org.eclipse.jgit"
    })
package org.chenbao.io.outbox;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
