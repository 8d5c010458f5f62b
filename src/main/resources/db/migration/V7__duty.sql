-- What the desk was told to keep to: its hour, and whether anything is asked of the network.
CREATE TABLE desk_setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Days that the desk makes by itself: claimed before a run begins, so that none is made twice.
CREATE TABLE duty (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('begun', 'done', 'failed')),
  tries INTEGER NOT NULL,
  at TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (date, language)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 7;
