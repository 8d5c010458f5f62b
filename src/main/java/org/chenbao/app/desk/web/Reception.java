package org.chenbao.app.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.app.desk.guard.Session;
import org.chenbao.app.desk.guard.Sessions;
import org.chenbao.app.desk.guard.Throttle;
import tools.jackson.databind.JsonNode;

/// Knows who is in, and lets people in and out.
///
/// Without a password whoever reaches this machine is in. With one, a wrong try costs time: five at
/// once from one address and thirty from all, then one every twelve or two seconds.
final class Reception {
  /// With the port behind it: browsers do not tell the ports of one host apart.
  private static final String COOKIE = "chenbao-desk-";

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_SECRET = 2_000;
  private static final String ALL = "";

  /// Someone typing makes some five changes a second; a desk that runs wild makes hundreds.
  private static final int WRITES_AT_ONCE = 200;

  private static final Duration WRITE_PAUSE = Duration.ofMillis(50);

  private final Premises premises;
  private final Lock lock;
  private final Sessions sessions;
  private final Throttle tries;
  private final Throttle allTries;
  private final Throttle writes;
  private final Diary diary;

  /// Notes who came in, who was refused and who left.
  interface Diary {
    /// Notes something.
    ///
    /// @param what in a word
    void note(String name, String what, String words);

    /// Who was there last, for a desk that knows nobody by a password.
    default String last() {
      return "";
    }
  }

  Reception(Premises premises, Lock lock, Diary diary) {
    this.premises = premises;
    this.lock = lock;
    this.diary = diary;
    this.sessions = new Sessions(premises.clock());
    this.tries = new Throttle(premises.clock(), 5, Duration.ofSeconds(12));
    this.allTries = new Throttle(premises.clock(), 30, Duration.ofSeconds(2));
    this.writes = new Throttle(premises.clock(), WRITES_AT_ONCE, WRITE_PAUSE);
  }

  /// Who makes a request.
  ///
  /// @throws Declined where nobody does who may
  Session session(Context context) {
    Session session =
        known(context)
            .orElseThrow(() -> Declined.unknown("you are not signed in: open the desk again"));
    if (!Shield.reading(context)) {
      if (!Sessions.bears(session, Shield.header(context, "X-Chenbao-Token"))) {
        throw Declined.forbidden("this page is of an earlier sign-in: load it again");
      }
      wait(writes.take(session.key()));
    }
    return session;
  }

  Optional<Session> known(Context context) {
    return Optional.ofNullable(context.cookie(name(context))).flatMap(sessions::of);
  }

  /// True while somebody has not left.
  boolean in(Session session) {
    return sessions.in(session);
  }

  /// True where nothing is shown to who is not signed in.
  boolean closedTo(Context context) {
    return lock.set() && known(context).isEmpty();
  }

  /// Who is in; without a password, whoever asks.
  void look(Context context, BiConsumer<Map<String, Object>, Context> answer) {
    Optional<Session> session = known(context);
    if (session.isEmpty() && !lock.set()) {
      session = Optional.of(open(context, diary.last()));
    }
    answer.accept(told(session), context);
  }

  /// Lets somebody in, under a new cookie whatever they held before.
  Session enter(Context context, JsonNode body) {
    String name = Visit.text(body, "name", LONGEST_NAME).strip();
    if (name.codePoints().anyMatch(Character::isISOControl)) {
      throw Declined.unreadable("a name is one line");
    }
    if (lock.set() && !proven(context, Visit.text(body, "password", LONGEST_SECRET))) {
      diary.note(name, "sign-in-refused", "from " + context.req().getRemoteAddr());
      throw Declined.unknown("that is not the password");
    }
    known(context).ifPresent(sessions::close);
    Session session = open(context, name);
    if (lock.set()) {
      diary.note(name, "sign-in", "from " + context.req().getRemoteAddr());
    }
    return session;
  }

  private boolean proven(Context context, String secret) {
    wait(tries.take(context.req().getRemoteAddr()));
    wait(allTries.take(ALL));
    return lock.opens(secret).orElseThrow(() -> Declined.busy("others are signing in: try again"));
  }

  /// Shows somebody out.
  void leave(Context context, Session session) {
    sessions.close(session);
    if (lock.set()) {
      diary.note(session.name(), "sign-out", "from " + context.req().getRemoteAddr());
    }
    context.cookie(cookie(context, "", 0));
  }

  Map<String, Object> told(Optional<Session> session) {
    var told = new LinkedHashMap<String, Object>();
    told.put("name", session.map(Session::name).orElse(""));
    told.put("token", session.map(Session::token).orElse(""));
    told.put("lang", session.map(Session::lang).orElse("zh"));
    told.put("protected", lock.set());
    told.put("signedIn", session.isPresent());
    return told;
  }

  private Session open(Context context, String name) {
    String lang = Visit.tongue(Shield.header(context, "Accept-Language"));
    Sessions.Entry entry = sessions.open(name, lang);
    context.cookie(cookie(context, entry.cookie(), -1));
    return entry.session();
  }

  /// It ends with the browser, no script can read it, and no other site's page sends it along.
  private Cookie cookie(Context context, String value, int seconds) {
    return new Cookie(
        name(context), value, "/", seconds, premises.encrypted(), true, null, SameSite.STRICT);
  }

  private static String name(Context context) {
    return COOKIE + context.req().getLocalPort();
  }

  private static void wait(Duration left) {
    if (left.isPositive()) {
      throw Declined.often("too often: try again in " + (left.toSeconds() + 1) + " s");
    }
  }
}
