package org.chenbao.model;

import java.time.LocalDate;
import java.util.List;

/// What an earlier edition told of an event: the archive's memory of it.
///
/// @param story the story's id in that edition
/// @param date the edition's day
/// @param url the link it stood under
/// @param facts headline excluded: lead and facts as printed, one sentence each
public record Told(String story, LocalDate date, String headline, String url, List<String> facts) {
  public Told {
    facts = List.copyOf(facts);
  }
}
