/// What can be read off a text without knowing the news: sentences, numbers, dates, names, quotes,
/// scripts. Chinese and English alike. Pure functions; safe for use by any number of threads.
///
/// Every result carries its place in the text given, in UTF-16 code units, and no function here
/// changes the text a place refers to: whoever normalises (`Scripts.clean`) does it once, when an
/// article is made.
@NullMarked
@Room(
    mayTouch = {"model"},
    mayUse = {"com.hankcs", "com.knuddels.jtokkit"})
package org.chenbao.language;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
