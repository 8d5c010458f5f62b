package org.chenbao.collect;

import org.chenbao.model.Fetch;

/// The port to the network: asks one address, politely and within limits.
///
/// Implementations never throw for what a server or the network does; safe for use by many threads.
public interface Web {

  /// Asks an address and waits for the outcome.
  ///
  /// @param url http or https; anything else is [Fetch.Refused]
  Fetch fetch(String url, Purpose purpose);

  /// What an address is asked for; decides on politeness and on the address policy.
  enum Purpose {
    /// A source that a person subscribed to.
    FEED,
    /// A page found in a feed, a list or a digest: robots.txt applies.
    PAGE
  }
}
