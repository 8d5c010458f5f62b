package org.chenbao.edit;

import java.time.ZoneId;
import org.chenbao.model.Language;

/// Whom an edition is written for.
///
/// @param language what they read
/// @param zone where they are, so that 今日 in a source becomes a date
public record Readers(Language language, ZoneId zone) {}
