package org.chenbao.app.desk;

/// How far a day's edition came.
///
/// @param state `draft`, `held`, `cleared` or `published`
/// @param revision the latest that is stored, 0 for none
/// @param version of the text
/// @param edited true where a person changed the text
record Filing(String state, int revision, long version, boolean edited) {}
