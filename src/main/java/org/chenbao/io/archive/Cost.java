package org.chenbao.io.archive;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What one call of a language model used.
///
/// @param date the day of the edition it was for
/// @param stage as in the report, e.g. `write`
/// @param story the story's id
public record Cost(LocalDate date, String stage, String story, Spent spent) {

  /// Tokens as the provider counts them, and money.
  ///
  /// @param microdollars millionths of a US dollar
  public record Spent(String model, long tokensIn, long tokensOut, long microdollars) {}

  static void insert(Handle handle, Cost cost) {
    handle
        .createUpdate(
            "INSERT INTO cost VALUES (:date, :stage, :story, :model, :in, :out, :microdollars)")
        .bind("date", cost.date.toString())
        .bind("stage", cost.stage)
        .bind("story", cost.story)
        .bind("model", cost.spent.model)
        .bind("in", cost.spent.tokensIn)
        .bind("out", cost.spent.tokensOut)
        .bind("microdollars", cost.spent.microdollars)
        .execute();
  }

  static List<Cost> since(Handle handle, LocalDate from) {
    return handle
        .createQuery("SELECT * FROM cost WHERE date >= :from ORDER BY date, rowid")
        .bind("from", from.toString())
        .map((row, _) ->
            new Cost(
                LocalDate.parse(row.getString("date")),
                row.getString("stage"),
                row.getString("story"),
                new Spent(
                    row.getString("model"),
                    row.getLong("tokens_in"),
                    row.getLong("tokens_out"),
                    row.getLong("microdollars"))))
        .list();
  }
}
