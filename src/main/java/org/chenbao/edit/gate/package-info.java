/// The gate between the newsroom and the world.
///
/// Each rule looks at a whole edition and answers with a check: what it found, and how much that
/// weighs. Falsehood, missing links, placeholders and repeats hold an edition; thinness makes a
/// marked short one; the rest is a remark in the report and on the page. The checks stand in
/// `checks.tsv`; what can be set of them is in [Limits][org.chenbao.edit.gate.Limits]. The rules
/// trust nothing that came before: spans are read again, links are parsed again, and the copy desk
/// reads the page as a reader gets it.
@NullMarked
@Room(
    mayTouch = {"model", "language", "edit.desk"},
    mayUse = {})
package org.chenbao.edit.gate;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
