/// Everything that was fetched, in WARC files (ISO 28500, WARC 1.1): written while fetching, read
/// again to make the same day offline.
///
/// Next to the responses a day's file holds the list of sources that was asked, as a resource
/// record under `urn:chenbao:sources`. Responses are rebuilt from what the newsroom saw: status
/// 200, the content type and the decoded body; where redirects led elsewhere, a 302 record leads
/// there; where there was nothing to keep, a metadata record says how asking ended. Behind a
/// response stands the request as it was sent, without secrets. Record ids are derived from what is
/// recorded, so that the same captures give the same file.
///
/// A body that a record of the last days holds already is written as a revisit (profile
/// identical-payload-digest), which names that record, its file and its place there: a day's file
/// replays with those beside it. They lie in one folder and keep their names.
///
/// Each record is one gzip member, written with one call: a killed writer leaves at most a cut last
/// record. Readers pass over it with a finding; whoever continues the file cuts it off first.
///
/// Other people's files are read too, compressed or plain. jwarc parses the records; where records
/// begin and end is found here, because a damaged record must cost that record only, and because
/// jwarc does not check the CRC of a gzip member.
@NullMarked
@Room(
    mayTouch = {"model", "collect"},
    mayUse = {"org.netpreserve.jwarc", "tools.jackson"})
package org.chenbao.io.warc;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
