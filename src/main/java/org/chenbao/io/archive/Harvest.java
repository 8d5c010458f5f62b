package org.chenbao.io.archive;

/// What an outlet brought within some time.
///
/// @param outlet its name
/// @param articles how many
/// @param flagged those of them in which something was found that is not for readers
public record Harvest(String outlet, int articles, int flagged) {}
