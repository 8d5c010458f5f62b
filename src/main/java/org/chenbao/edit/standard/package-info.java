/// The writer with a language model: one story a call.
///
/// What travels is a handful of numbered sentences with source and date, as JSON strings inside a
/// fence that no page can know; what comes back is JSON by schema, read by
/// [org.chenbao.edit.standard.AnswerReader], which refuses anything that does not fit: unknown
/// fields, unknown numbers, text that is too long, markup, addresses. Sentence numbers become spans
/// here; the model never sees or writes one. Whatever goes wrong, the story is written by
/// selection.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"tools.jackson", "com.fasterxml.jackson.annotation"})
package org.chenbao.edit.standard;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
