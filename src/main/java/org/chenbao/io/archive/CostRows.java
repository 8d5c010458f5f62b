package org.chenbao.io.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.llm.Amount;
import org.chenbao.io.llm.Caps;
import org.chenbao.io.llm.Cost;
import org.chenbao.io.llm.Cost.Errand;
import org.chenbao.io.llm.Cost.Spent;
import org.chenbao.io.llm.Ledger;
import org.chenbao.model.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/// The table of what models used.
final class CostRows implements Ledger {
  private static final String SUM =
      "SELECT coalesce(sum(tokens_in + tokens_out), 0) AS tokens,"
          + " coalesce(sum(microdollars), 0) AS money FROM cost WHERE ";

  private final Database database;

  CostRows(Database database) {
    this.database = database;
  }

  @Override
  public OptionalLong reserve(Cost most, Caps caps) {
    return database.transact(h ->
        most.spent().amount().within(left(h, most, caps))
            ? OptionalLong.of(insert(h, most))
            : OptionalLong.empty());
  }

  @Override
  public void settle(long entry, Spent spent) {
    database.transact(h ->
        bind(
                h.createUpdate(
                    "UPDATE cost SET model = :model, tokens_in = :in, tokens_cached = :cached,"
                        + " tokens_out = :out, microdollars = :money, settled = :settled"
                        + " WHERE rowid = :entry"),
                spent)
            .bind("entry", entry)
            .execute());
  }

  @Override
  public Amount left(Cost call, Caps caps) {
    return database.read(h -> left(h, call, caps));
  }

  /// Costs of `from` (inclusive) to `before` (exclusive), oldest first.
  static List<Cost> between(Handle handle, Instant from, Instant before) {
    return handle
        .createQuery("SELECT * FROM cost WHERE at >= :from AND at < :before ORDER BY at, rowid")
        .bind("from", Times.text(from))
        .bind("before", Times.text(before))
        .map((row, _) -> cost(row))
        .list();
  }

  private static Amount left(Handle handle, Cost call, Caps caps) {
    YearMonth month = YearMonth.from(call.at().atOffset(ZoneOffset.UTC));
    Query edition =
        handle
            .createQuery(SUM + "date = :date AND language = :language")
            .bind("date", call.errand().edition().toString())
            .bind("language", call.errand().language().code());
    Query all =
        handle
            .createQuery(SUM + "at >= :from AND at < :before")
            .bind("from", start(month))
            .bind("before", start(month.plusMonths(1)));
    return caps.edition().minus(sum(edition)).least(caps.month().minus(sum(all)));
  }

  private static String start(YearMonth month) {
    return Times.text(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Amount sum(Query query) {
    return query.map((row, _) -> new Amount(row.getLong("tokens"), row.getLong("money"))).one();
  }

  private static long insert(Handle handle, Cost cost) {
    Errand errand = cost.errand();
    bind(
            handle.createUpdate(
                "INSERT INTO cost (date, language, stage, story, at, model, tokens_in,"
                    + " tokens_cached, tokens_out, microdollars, settled) VALUES (:date, :language,"
                    + " :stage, :story, :at, :model, :in, :cached, :out, :money, :settled)"),
            cost.spent())
        .bind("date", errand.edition().toString())
        .bind("language", errand.language().code())
        .bind("stage", errand.stage())
        .bind("story", errand.story())
        .bind("at", Times.text(cost.at()))
        .execute();
    return handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Spent spent) {
    return statement
        .bind("model", spent.usage().model())
        .bind("in", spent.usage().tokensIn())
        .bind("cached", spent.usage().tokensCached())
        .bind("out", spent.usage().tokensOut())
        .bind("money", spent.microdollars())
        .bind("settled", spent.settled());
  }

  private static Cost cost(ResultSet row) throws SQLException {
    var usage =
        new Usage(
            row.getString("model"),
            row.getLong("tokens_in"),
            row.getLong("tokens_cached"),
            row.getLong("tokens_out"));
    return new Cost(
        new Errand(
            LocalDate.parse(row.getString("date")),
            Language.of(row.getString("language")),
            row.getString("stage"),
            row.getString("story")),
        Times.read(row.getString("at")),
        new Spent(usage, row.getLong("microdollars"), row.getBoolean("settled")));
  }
}
