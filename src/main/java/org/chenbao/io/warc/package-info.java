/// Everything that was fetched, in WARC files (ISO 28500, WARC 1.1): written while fetching, read
/// again to make the same day offline.
///
/// A day's file replays by itself: next to the responses it holds the list of sources that was
/// asked, as a resource record under `urn:chenbao:sources`. Responses are rebuilt from what the
/// newsroom saw: status 200, the content type and the decoded body; where redirects led elsewhere,
/// a 302 record leads there; where there was nothing to keep, a metadata record says how asking
/// ended. Record ids are derived from what is recorded, so that the same captures give the same
/// file.
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
