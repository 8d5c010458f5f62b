/// The copy desk: reads an edition as anybody wrote it, and says what a careful editor would.
///
/// Each [rule][org.chenbao.edit.desk.page.Rule] looks at the whole
/// [page][org.chenbao.edit.desk.page.Page] and answers with finds that name their lines; one find
/// is one fault, however often it shows. The rules lie by subject: `link`, `front` (form and front
/// matter), `words`, `figure`, `headline` (what a headline promises and its body keeps) and
/// `source` (what needs reports or the archive). Their names, severities and messages stand in
/// `rules.tsv`, from which `docs/desk-rules.md` is made.
///
/// An error is something that a reader of the edition can see to be wrong; a warning is what an
/// editor has to look at; a note is a matter of form. Rules guess at meaning from words, so each is
/// kept to where a wrong guess is rare.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {})
package org.chenbao.edit.desk;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
