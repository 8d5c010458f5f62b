package org.chenbao.collect.intake;

/// Bytes read as text.
///
/// @param charset the name of the charset used, as the WHATWG or Java calls it
/// @param damaged true where bytes had to be replaced: the text must not be trusted silently
public record Decoded(String text, String charset, boolean damaged) {}
