/// How programs ask for what the newsroom has: a REST interface, figures for a monitor, and the
/// Model Context Protocol for assistants.
///
/// All of it reads the archive beside whoever writes to it ([Library]); what goes out, goes through
/// the same door as a person's. Programs come in with a token and nothing else: a browser's session
/// counts for nothing here, so no page of another site can borrow it.
///
/// ```
///   request ─Shield▶ own? ─Gate▶ whose token, may it? ─ApiRoutes▶ answer with its ETag
///                                                    └─ Mcp ─▶ tools, that only read
/// ```
@NullMarked
@Room(
    mayTouch = {"model", "language", "collect", "io"},
    mayUse = {
      "io.javalin",
      "io.modelcontextprotocol",
      "jakarta.servlet",
      "kotlin",
      "reactor.core",
      "tools.jackson"
    })
package org.chenbao.app.api;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
