package org.chenbao.app.desk.web;

import java.nio.file.Path;
import java.time.InstantSource;
import org.chenbao.app.desk.guard.Doors;

/// Where the desk is, and under which names.
///
/// @param host the address that is listened on
/// @param port 0 for any free one
/// @param doors the names it answers to
/// @param encrypted true where people reach it by https, through a server in front of it
/// @param data the data folder
/// @param clock for sessions and limits
public record Premises(
    String host, int port, Doors doors, boolean encrypted, Path data, InstantSource clock) {}
