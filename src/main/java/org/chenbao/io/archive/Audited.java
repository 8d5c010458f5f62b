package org.chenbao.io.archive;

import java.time.Instant;

/// Something that somebody did and that is not forgotten.
///
/// @param name who, as the desk knows them
/// @param what in a word, lower case with hyphens
/// @param words what exactly, in one line
public record Audited(Instant at, String name, String what, String words) {}
