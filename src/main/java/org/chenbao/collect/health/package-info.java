/// What is known of each source from run to run: whether it answers, how often it publishes, when
/// to ask it again.
///
/// Everything here decides and nothing acts: from what was known, what came and what time it is to
/// what is known now. No source is ever given up: the worst is asked once a day. The room asks what
/// earlier runs learned through [org.chenbao.collect.health.Diary].
@NullMarked
@Room(mayTouch = {"model"})
package org.chenbao.collect.health;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
