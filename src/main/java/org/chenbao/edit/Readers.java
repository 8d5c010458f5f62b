package org.chenbao.edit;

import java.time.ZoneId;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;

/// Whom an edition is written for.
///
/// @param language what they read
/// @param zone where they are, so that 今日 in a source becomes a date
/// @param quoting how much of an article they are shown
public record Readers(Language language, ZoneId zone, Quoting quoting) {}
