package org.chenbao.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options of `brief`, as typed.
final class BriefOptions {
  @ArgGroup Inputs inputs = new Inputs();

  @Option(names = "--date", paramLabel = "DAY", description = "The edition's day, as 2026-06-10.")
  @Nullable String date;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the edition goes (default: editions/DAY in the data folder).")
  @Nullable Path out;

  @Option(
      names = "--cover",
      paramLabel = "FILE",
      description = "A PNG or JPEG of your own for the cover, kept for every revision.")
  @Nullable Path cover;

  @Option(names = "--lang", paramLabel = "zh|en", description = "The edition's language.")
  @Nullable String lang;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "A profile; see docs/settings.md.")
  @Nullable Path profile;

  @Option(
      names = "--writer",
      paramLabel = "extractive|standard|deep",
      defaultValue = Writers.EXTRACTIVE,
      description = {
        "Who writes main stories: code alone (the default), a language model,",
        "or several drafts of one and a judge for the lead stories."
      })
  String writer = Writers.EXTRACTIVE;

  @Option(names = "--stories", paramLabel = "N", description = "Main stories at most.")
  @Nullable Integer stories;

  @Option(
      names = "--budget",
      paramLabel = "USD",
      description = "What a model may cost for this edition, all its revisions together.")
  @Nullable BigDecimal budget;

  @Option(
      names = "--budget-tokens",
      paramLabel = "N",
      description = "The same in tokens, in and out together (default: 200000).")
  @Nullable BigDecimal budgetTokens;

  @Option(
      names = "--month-budget",
      paramLabel = "USD",
      description = "What models may cost in this calendar month, UTC.")
  @Nullable BigDecimal monthBudget;

  @Option(names = "--month-tokens", paramLabel = "N", description = "The same in tokens.")
  @Nullable BigDecimal monthTokens;

  @Option(names = "--all", description = "Ask every source, also those asked a short while ago.")
  boolean all;

  @Option(names = "--lockdown", description = "Captures only: nothing is asked of the network.")
  boolean lockdown;

  /// Asked while the run goes on; lockdown from when it says so.
  BooleanSupplier closed = () -> false;

  @Option(names = "--dry-run", description = "Estimate calls, tokens and cost; spend nothing.")
  boolean dryRun;

  @Option(
      names = "--show-prompts",
      hidden = true,
      description = "Print the sentences that each story's prompt holds, and how asking ended.")
  boolean showPrompts;

  /// True where articles are kept and no edition is made: a person's own waits at the desk.
  boolean gather;

  /// Where the day comes from; live sources where nothing is named.
  static final class Inputs {
    @Option(names = "--example", description = "The bundled example day, offline.")
    boolean example;

    @Option(
        names = "--replay",
        paramLabel = "DAY.warc.gz",
        arity = "1..*",
        description = "A day from its captures, offline.")
    List<Path> replay = new ArrayList<>();

    @Option(
        names = "--articles",
        paramLabel = "DAY.jsonl",
        arity = "1..*",
        description = "Articles that are read already, as JSON Lines, gzipped or plain.")
    List<Path> articles = new ArrayList<>();
  }

  /// The day asked for.
  ///
  /// @throws CommandFailure where it is no date
  Optional<LocalDate> day() {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw CommandFailure.unusable("not a day: \"" + date + "\" (write --date 2026-06-10)");
    }
  }

  /// The profile with what was asked for on top.
  Profile profile() {
    Profile read = profile == null ? Profile.STANDARD : Profile.read(profile);
    Profile spoken = lang == null ? read : read.in(language(lang));
    Profile told = stories == null ? spoken : spoken.telling(stories);
    return told.spending(
        told.model()
            .budget()
            .with(Budget.EDITION_USD, Optional.ofNullable(budget))
            .with(Budget.EDITION_TOKENS, Optional.ofNullable(budgetTokens))
            .with(Budget.MONTH_USD, Optional.ofNullable(monthBudget))
            .with(Budget.MONTH_TOKENS, Optional.ofNullable(monthTokens)));
  }

  private static Language language(String tag) {
    Language language = Language.of(tag);
    if (language == Language.OTHER) {
      throw CommandFailure.unusable("--lang takes zh or en, not " + tag);
    }
    return language;
  }

  /// Checks what a person wrote before anything is begun.
  ///
  /// @throws CommandFailure where there is no such writer
  void check() {
    if (!Writers.NAMES.contains(writer)) {
      throw CommandFailure.unusable("--writer takes extractive, standard or deep, not " + writer);
    }
    if (cover != null) {
      OwnCovers.fit(cover);
    }
  }
}
