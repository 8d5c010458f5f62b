package org.chenbao.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.chenbao.edit.compose.Agenda;
import org.chenbao.model.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What an edition is about and how it is told: a person's settings, a YAML file.
///
/// @param zone the time zone in which a day begins
/// @param language the language of the edition
/// @param stories how many main stories at most
/// @param interests words that lift a story
record Profile(ZoneId zone, Language language, int stories, List<String> interests) {
  /// The profile of a person who has set nothing: AI news, in Chinese.
  static final Profile STANDARD =
      new Profile(ZoneId.of("Asia/Shanghai"), Language.ZH, Agenda.USUAL_STORIES, List.of());

  private static final int MOST_STORIES = 60;
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Profile {
    interests = List.copyOf(interests);
  }

  /// The file as written; what it leaves out is as in [#STANDARD].
  private record Sheet(
      @org.jspecify.annotations.Nullable String zone,
      @org.jspecify.annotations.Nullable String language,
      @org.jspecify.annotations.Nullable Integer stories,
      @org.jspecify.annotations.Nullable List<String> interests) {}

  /// Reads a profile.
  ///
  /// @throws CommandFailure where the file cannot be read or a value makes no sense
  static Profile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.unusable("no such profile: " + file);
    }
    try {
      return of(YAML.readValue(file.toFile(), Sheet.class));
    } catch (JacksonException e) {
      throw CommandFailure.unusable(
          file + ": " + e.getOriginalMessage().lines().findFirst().orElse("not YAML"));
    } catch (java.time.DateTimeException e) {
      throw CommandFailure.unusable(file + ": zone: " + e.getMessage());
    }
  }

  /// The same profile for another language.
  Profile in(Language other) {
    return new Profile(zone, other, stories, interests);
  }

  /// The same profile with another number of main stories.
  ///
  /// @throws CommandFailure where the number is not between 1 and 60
  Profile telling(int number) {
    if (number < 1 || number > MOST_STORIES) {
      throw CommandFailure.unusable("--stories takes a number from 1 to " + MOST_STORIES);
    }
    return new Profile(zone, language, number, interests);
  }

  private static Profile of(Sheet sheet) {
    ZoneId zone = sheet.zone() == null ? STANDARD.zone() : ZoneId.of(sheet.zone());
    Language language =
        sheet.language() == null ? STANDARD.language() : Language.of(sheet.language());
    if (language == Language.OTHER) {
      throw CommandFailure.unusable("language: write zh or en, not " + sheet.language());
    }
    List<String> interests = sheet.interests() == null ? List.of() : sheet.interests();
    Profile profile = new Profile(zone, language, STANDARD.stories(), interests);
    return sheet.stories() == null ? profile : profile.telling(sheet.stories());
  }
}
