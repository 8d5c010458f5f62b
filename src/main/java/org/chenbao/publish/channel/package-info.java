/// From a cleared edition to what each channel is sent, and what is to be done when sending fails.
///
/// ```
///   Bulletin ──Form──▶ Message … ──Dispatch──▶ Channel (port) ──▶ Outcome
///   (cleared)                         │  ▲
///                                     ▼  │ Fate, committed before and after each sending
///                                   Book (port)
/// ```
///
/// A [org.chenbao.publish.channel.Bulletin] can only be made of an edition that the gate cleared. A
/// [org.chenbao.publish.channel.Form] turns it into messages, byte for byte what will travel, so
/// that they can be shown first and are the same however often they are tried. Of each kind of
/// markup (HTML of Telegram and of mail, the texts of chats, JSON) one place makes it and escapes.
///
/// What happens to a message is decided in [org.chenbao.publish.channel.Fate] alone; what a channel
/// can honestly promise after a crash stands in
/// `docs/decisions/0005-once-as-far-as-can-be-known.md`.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"tools.jackson", "jakarta.mail"})
package org.chenbao.publish.channel;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
