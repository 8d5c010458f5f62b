package org.chenbao.io.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Follows redirects, one question at a time, so that each is asked of the policy like the first.
final class Redirects {
  /// RFC 9309 asks for five; browsers follow twenty, for shops and logins that nobody reads here.
  private static final int MAX = 5;

  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

  private Redirects() {}

  /// Where it ended.
  ///
  /// @param at the address that gave the reply
  /// @param permanent true where each redirect on the way was said to be for good
  record Landing(String at, Reply reply, boolean permanent) {}

  /// Asks an address and those it leads to.
  static Landing follow(String url, Function<String, Reply> ask) {
    String at = url;
    boolean permanent = true;
    for (int i = 0; i <= MAX; i++) {
      Reply reply = ask.apply(at);
      Optional<String> next = next(at, reply);
      if (next.isEmpty()) {
        return new Landing(at, reply, permanent);
      }
      if (at.startsWith("https:") && next.get().startsWith("http:")) {
        return new Landing(at, new Reply.Forbidden("a redirect from https to http"), false);
      }
      permanent = permanent && isForGood(reply);
      at = next.get();
    }
    return new Landing(at, new Reply.Broken("more than " + MAX + " redirects", true), false);
  }

  private static boolean isForGood(Reply reply) {
    return reply instanceof Reply.Answered answered && FOR_GOOD.contains(answered.status());
  }

  private static Optional<String> next(String at, Reply reply) {
    return reply instanceof Reply.Answered answered && MOVED.contains(answered.status())
        ? answered.header("location").flatMap(l -> Addresses.resolve(at, l))
        : Optional.empty();
  }
}
