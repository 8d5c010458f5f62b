-- What asking each source taught, by the address of the source. 'good' is the last answer that could
-- be read, 'answered' the address that gave it, both empty where there was none; 'entries' the names
-- of what it had, parted by spaces; 'daily' items a day; 'due' when to ask again.
CREATE TABLE standing (
  url TEXT NOT NULL PRIMARY KEY,
  asked TEXT NOT NULL,
  outcome TEXT NOT NULL,
  why TEXT NOT NULL,
  failures INTEGER NOT NULL,
  good TEXT NOT NULL,
  answered TEXT NOT NULL,
  entries TEXT NOT NULL,
  daily REAL NOT NULL,
  due TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where addresses say that they have moved for good, and on how many days they said so.
CREATE TABLE move (
  url TEXT NOT NULL PRIMARY KEY,
  target TEXT NOT NULL,
  days INTEGER NOT NULL,
  last TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Hosts and addresses that asked to be left alone.
CREATE TABLE rest (
  place TEXT NOT NULL PRIMARY KEY,
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 6;
