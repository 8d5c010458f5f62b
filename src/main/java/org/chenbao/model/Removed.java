package org.chenbao.model;

/// Something that was not printed, and why.
///
/// @param story the story's id
public record Removed(String story, String text, Bilingual reason) {}
