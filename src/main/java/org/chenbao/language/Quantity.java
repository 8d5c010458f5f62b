package org.chenbao.language;

import org.chenbao.model.Place;

/// A number in a text with what it counts.
///
/// @param place from the first word that belongs to it (约, $) to the last (美元, 以上)
public record Quantity(Place place, Amount amount, Unit unit, Bound bound) {}
