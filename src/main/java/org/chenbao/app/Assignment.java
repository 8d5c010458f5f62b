package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/// What a run is to make.
///
/// @param day the edition's day in the profile's time zone
/// @param now the moment the run stands for: of the newest capture when it replays
/// @param folder where the edition's files go
/// @param example true for the bundled day
record Assignment(LocalDate day, Instant now, Profile profile, Path folder, boolean example) {}
