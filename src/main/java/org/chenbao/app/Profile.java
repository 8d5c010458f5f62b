package org.chenbao.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.digest.Interests;
import org.chenbao.edit.Readers;
import org.chenbao.edit.compose.Agenda;
import org.chenbao.edit.gate.Limits;
import org.chenbao.io.SourceList;
import org.chenbao.io.Unusable;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.model.Language;
import org.chenbao.model.Quoting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What an edition is about and how it is told: a person's settings, a YAML file.
///
/// @param zone the time zone in which a day begins
/// @param language the language of the edition
/// @param stories how many main stories at most
/// @param interests what lifts a story
/// @param sources a list of sources to ask instead of the built-in one
/// @param local `host:port` of this person's own servers that feeds and pages may be asked of
/// @param gate what is enough for the gate's checks
/// @param model what language models are to do
/// @param cover a picture of this person's own that editions have for a cover
record Profile(
    ZoneId zone,
    Language language,
    int stories,
    Interests interests,
    Optional<Path> sources,
    List<String> local,
    Limits gate,
    ModelSettings model,
    Optional<Path> cover) {
  /// The profile of a person who has set nothing: AI news, in Chinese.
  static final Profile STANDARD =
      new Profile(
          ZoneId.of("Asia/Shanghai"),
          Language.ZH,
          Agenda.USUAL_STORIES,
          Interests.none(Language.ZH),
          Optional.empty(),
          List.of(),
          Limits.STANDARD,
          ModelSettings.NONE,
          Optional.empty());

  private static final int MOST_STORIES = 60;
  private static final Pattern SERVER = Pattern.compile("[^\\s/:]+:\\d{1,5}");
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Profile {
    local = List.copyOf(local);
    for (String server : local) {
      if (!SERVER.matcher(server).matches()) {
        throw CommandFailure.unusable("local: write host:port, not " + server);
      }
    }
  }

  /// The file as written; what it leaves out is as in [#STANDARD].
  record Sheet(
      @org.jspecify.annotations.Nullable String zone,
      @org.jspecify.annotations.Nullable String language,
      @org.jspecify.annotations.Nullable Integer stories,
      @org.jspecify.annotations.Nullable List<String> interests,
      @org.jspecify.annotations.Nullable List<String> examples,
      @org.jspecify.annotations.Nullable String sources,
      @org.jspecify.annotations.Nullable List<String> local,
      @org.jspecify.annotations.Nullable
          Map<String, @org.jspecify.annotations.Nullable Integer> gate,
      @org.jspecify.annotations.Nullable
          Map<String, @org.jspecify.annotations.Nullable BigDecimal> budget,
      @org.jspecify.annotations.Nullable
          Map<String, @org.jspecify.annotations.Nullable Integer> deep,
      @org.jspecify.annotations.Nullable String llm,
      @org.jspecify.annotations.Nullable List<String> fallback,
      @org.jspecify.annotations.Nullable String prompts,
      @org.jspecify.annotations.Nullable Boolean advice,
      @org.jspecify.annotations.Nullable String cover) {}

  /// Reads a profile.
  ///
  /// @throws CommandFailure where the file cannot be read or a value makes no sense
  static Profile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.unusable("no such profile: " + file);
    }
    try {
      return of(YAML.readValue(file.toFile(), Sheet.class), file);
    } catch (JacksonException e) {
      throw CommandFailure.unusable(file + ": " + fault(e));
    } catch (Unusable e) {
      throw CommandFailure.unusable(file + ": " + e.getMessage());
    } catch (java.time.DateTimeException e) {
      throw CommandFailure.unusable(file + ": zone: " + e.getMessage());
    }
  }

  /// Where a setting has a value of the wrong kind, its line and name; else what is no YAML.
  private static String fault(JacksonException e) {
    boolean known = !(e instanceof UnrecognizedPropertyException);
    return known && e instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()
        ? "line %d: %s has a value of another kind; see docs/settings.md"
            .formatted(wrong.getLocation().getLineNr(), wrong.getPath().getLast().getPropertyName())
        : e.getOriginalMessage().lines().findFirst().orElse("not YAML");
  }

  /// The same profile for another language.
  Profile in(Language other) {
    return new Profile(zone, other, stories, interests, sources, local, gate, model, cover);
  }

  /// The same profile with another number of main stories.
  ///
  /// @throws CommandFailure where the number is not between 1 and 60
  Profile telling(int number) {
    if (number < 1 || number > MOST_STORIES) {
      throw CommandFailure.unusable("--stories takes a number from 1 to " + MOST_STORIES);
    }
    return new Profile(zone, language, number, interests, sources, local, gate, model, cover);
  }

  /// The same profile with another budget.
  Profile spending(Budget other) {
    return new Profile(
        zone, language, stories, interests, sources, local, gate, model.spending(other), cover);
  }

  /// Whom the edition is for, and how much of their articles the sources let it print.
  Readers readers() {
    return new Readers(language, zone, quoting());
  }

  /// What the list of sources says of quoting.
  Quoting quoting() {
    return sources.filter(Files::isRegularFile).map(Profile::quoting).orElse(Quoting.STANDARD);
  }

  private static Quoting quoting(Path file) {
    try {
      return SourceList.quoting(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  /// What the person's own servers may be asked for, by exact host and port.
  Set<Allowance> allowances() {
    return local.stream()
        .flatMap(server -> Stream.of(Use.FEED, Use.PAGE).map(use -> allowance(server, use)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Allowance allowance(String server, Use use) {
    int colon = server.lastIndexOf(':');
    int port = Integer.parseInt(server.substring(colon + 1));
    return new Allowance(server.substring(0, colon), port, use);
  }

  private static Profile of(Sheet sheet, Path file) {
    ZoneId zone = sheet.zone() == null ? STANDARD.zone() : ZoneId.of(sheet.zone());
    Language language =
        sheet.language() == null ? STANDARD.language() : Language.of(sheet.language());
    if (language == Language.OTHER) {
      throw CommandFailure.unusable("language: write zh or en, not " + sheet.language());
    }
    var interests = new Interests(language, given(sheet.interests()), given(sheet.examples()));
    List<String> local = given(sheet.local());
    Limits gate = sheet.gate() == null ? Limits.STANDARD : limits(sheet.gate());
    ModelSettings model =
        ModelSettings.of(sheet.llm(), sheet.fallback(), sheet.prompts(), sheet.advice(), file)
            .spending(budget(sheet.budget() == null ? Map.of() : sheet.budget()))
            .deep(sheet.deep() == null ? Map.of() : sheet.deep());
    Optional<Path> sources =
        Optional.ofNullable(sheet.sources()).map(s -> file.toAbsolutePath().resolveSibling(s));
    Optional<Path> cover =
        Optional.ofNullable(sheet.cover()).map(c -> file.toAbsolutePath().resolveSibling(c));
    Profile profile =
        new Profile(
            zone, language, STANDARD.stories(), interests, sources, local, gate, model, cover);
    return sheet.stories() == null ? profile : profile.telling(sheet.stories());
  }

  private static List<String> given(@org.jspecify.annotations.Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  /// @param set a key without a number is told as one that is out of range
  private static Budget budget(Map<String, @org.jspecify.annotations.Nullable BigDecimal> set) {
    var filled = new LinkedHashMap<String, BigDecimal>();
    set.forEach((key, limit) -> filled.put(key, limit == null ? BigDecimal.ONE.negate() : limit));
    return new Budget(filled);
  }

  private static Limits limits(Map<String, @org.jspecify.annotations.Nullable Integer> set) {
    // A check without a number is out of range too, and is told as that.
    var filled = new LinkedHashMap<String, Integer>();
    set.forEach((check, limit) -> filled.put(check, limit == null ? -1 : limit));
    try {
      return new Limits(filled);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.unusable("gate: " + e.getMessage());
    }
  }
}
