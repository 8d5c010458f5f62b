package org.chenbao.language;

import org.chenbao.model.Place;

/// A name in a text.
///
/// @param canonical the same for every known way to write it, in lower case: 谷歌 and Google are both
///   `google`
public record Name(Place place, String canonical) {}
