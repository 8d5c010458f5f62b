/// From sources to articles: fetch, read feeds and pages, guard against what hides in them.
///
/// One bad source never stops a day: each way to fail is a value in the outcome of its source.
/// Everything fetched is data. The room asks the world through [org.chenbao.collect.Web] and hands
/// each answer to [org.chenbao.collect.Captures] before anything reads it. What earlier runs
/// learned of a source, by [org.chenbao.collect.health.Diary], decides whether it is asked and how
/// much of what it says is believed.
@NullMarked
@Room(
    mayTouch = {"model", "language"},
    mayUse = {"org.jsoup", "crawlercommons"})
package org.chenbao.collect;

import org.chenbao.Room;
import org.jspecify.annotations.NullMarked;
