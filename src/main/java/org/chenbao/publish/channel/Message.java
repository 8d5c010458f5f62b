package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import org.chenbao.model.Body;

/// One thing that is sent to a channel: a text, a picture, a letter, a call.
///
/// @param slot its place in what the channel shows of an edition: a later revision finds there what
///   to edit. Of mail the recipient
/// @param act what the channel is asked to do with it, in the channel's own words
/// @param content what travels, byte for byte; keys are added on the way
/// @param says digest of what a reader sees, whatever the act: the same says nothing new
/// @param repeatable true where sending it twice is the same as once
public record Message(String slot, String act, Content content, String says, boolean repeatable) {

  /// What travels.
  ///
  /// @param type its media type
  public record Content(String type, Body body) {
    /// JSON in UTF-8.
    public static Content json(byte[] json) {
      return new Content("application/json", Body.of(json));
    }

    /// The bytes as text.
    public String text() {
      return new String(body.bytes(), StandardCharsets.UTF_8);
    }
  }
}
