package org.chenbao.io.archive;

import java.util.Optional;
import org.chenbao.edit.Pen.Answer.Written;
import org.chenbao.edit.Pen.Usage;
import org.chenbao.io.llm.AnswerStore;

/// The table of models' answers.
final class AnswerRows implements AnswerStore {
  private final Database database;

  AnswerRows(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Written> find(String key) {
    return database.read(h ->
        h.createQuery("SELECT * FROM answer WHERE prompt = :prompt")
            .bind("prompt", key)
            .map((row, _) ->
                new Written(
                    row.getString("answer"),
                    new Usage(
                        row.getString("model"),
                        row.getLong("tokens_in"),
                        row.getLong("tokens_out"))))
            .findOne());
  }

  @Override
  public void keep(String key, Written answer) {
    database.transact(h ->
        h.createUpdate("INSERT OR IGNORE INTO answer VALUES (:prompt, :model, :answer, :in, :out)")
            .bind("prompt", key)
            .bind("model", answer.usage().model())
            .bind("answer", answer.text())
            .bind("in", answer.usage().tokensIn())
            .bind("out", answer.usage().tokensOut())
            .execute());
  }
}
