package org.chenbao.language;

import org.chenbao.model.Place;

/// A Chinese word that says something by itself: a noun, a verb, an adjective, part of a name.
public record Word(Place place, boolean noun) {}
