/// Finished files in a folder: all of them, or none.
///
/// A new folder is made beside its place and renamed into it. Into a folder that is there already
/// the files are renamed one by one, from a staging folder inside it that was complete and on disk
/// before the first rename, the pages last: so a folder may be a mount point, somebody's working
/// directory, or hold files of others, which are left alone. A crash between two of the renames is
/// made good by the next run: what was staged completely is finished, anything else is thrown away.
@NullMarked
@Room(
    mayTouch = {"model", "publish"},
    mayUse = {})
package org.chenbao.io.shelf;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
