/// Rules about words: dates left from sources, claims without a speaker, known confusions.
///
/// Most are lines of `patterns.tsv` and `confusions.tsv`, read by
/// [WordRule][org.chenbao.edit.desk.words.WordRule].
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk.words;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
