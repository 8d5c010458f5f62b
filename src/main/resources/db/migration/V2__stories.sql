-- How many articles of a day use each term: what is rare is counted over the days before.
CREATE TABLE usage_day (
  date TEXT NOT NULL PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE usage_term (
  date TEXT NOT NULL,
  term TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (date, term),
  FOREIGN KEY (date) REFERENCES usage_day (date)
) STRICT, WITHOUT ROWID;

-- What people corrected: two articles tell one event or two, a story follows one told, or is muted.
CREATE TABLE correction (
  kind TEXT NOT NULL CHECK (kind IN ('same', 'apart', 'follows', 'muted')),
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (kind, one, other)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 2;
