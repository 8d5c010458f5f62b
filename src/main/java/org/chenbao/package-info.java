/// # The map
///
/// One day's news flows through one process, in one direction.
///
/// ```
///   Source ──collect──▶ Article ──digest──▶ Story ──edit──▶ Edition ──publish──▶ Receipt
///            │  fetch                │ copies       │ write: Draft      │ layout
///            │  feed                 │ same event   │ verify: Proof     │ channels
///            │  page                 │ follow-up    │ compose: Edition  │ receipts
///            │  guard                │ rank         │ gate: Ruling
///            ▼ health                │ theme
///          Capture (WARC)
///
///   edit.desk reads anybody's edition for `check`, and ours for the gate: one parsed page
///   (desk.page), rules by subject beside it; edit.write, edit.standard and edit.deep are the
///   writers, edit.title cuts headlines; edit.verify asks by stages (passage, number, time, word, sense);
///   edit.revise binds and checks what a person changed as it does what a writer wrote.
///   publish.form prints and reads an edition, publish.site makes a site of all of them;
///   publish.channel says what each channel is sent and what follows when that fails.
///
///   model      the nouns on the arrows; touches nothing
///   language   numbers, dates, names, versions, quotes, sentences of Chinese and English
///   io         network, disk, database, models: implements the ports that the rooms declare;
///              io.outbox sends what publish.channel has written
///   app        Newsroom (the whole day on one screen), the commands, the settings;
///              app.desk is the desk in the browser: a day with a person's acts and text
///              (app.desk.text), its doors (guard), its hour (duty), its pages (web; sources in
///              web/ at the root); app.api is what programs and assistants ask: REST, metrics, MCP
/// ```
///
/// The four stage rooms never touch one another: they meet in `model` and share `language`. Each
/// package carries a sign ([org.chenbao.Room]) that says what it may touch; `RoomsTest` reads the
/// signs. To follow a day through the code, start at `org.chenbao.app.Newsroom`.
@NullMarked
@Room
package org.chenbao;

import org.jspecify.annotations.NullMarked;
