package org.chenbao.edit.standard;

/// An answer that came and could not be used.
///
/// @param story the story's id
/// @param pen who answered
public record Mishap(String story, String pen, String why) {}
