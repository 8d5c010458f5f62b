package org.chenbao.model;

/// Proof that an edition reached a channel.
///
/// @param channel `folder` for files on disk
/// @param address where it is now
/// @param digest SHA-256 of what was delivered, hexadecimal
public record Receipt(String channel, String address, String digest) {}
