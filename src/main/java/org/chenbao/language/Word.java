package org.chenbao.language;

import org.chenbao.model.Place;

/// A Chinese word that says something by itself: a noun, a verb, an adjective, part of a name.
///
/// @param everyday true where the thesaurus has it, so that one can choose another word for it
public record Word(Place place, boolean noun, boolean everyday) {}
