-- Where the record of a capture begins in its file; null where it repeats another record's body, and
-- for captures of before this column.
ALTER TABLE capture ADD COLUMN start INTEGER;
CREATE INDEX capture_by_digest ON capture (digest, at) WHERE start IS NOT NULL;

-- Which files of captures repeat bodies that stand in which others: those must not go before them.
CREATE TABLE capture_repeats (
  file TEXT NOT NULL,
  original TEXT NOT NULL,
  PRIMARY KEY (file, original)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 8;
