-- Times are RFC 3339 in UTC with nine digits of a second, so that they sort as text; dates are
-- ISO 8601 days in the profile's time zone.

-- Every answer of the web, and the file in captures/ that holds it.
CREATE TABLE capture (
  url TEXT NOT NULL,
  at TEXT NOT NULL,
  digest TEXT NOT NULL,
  file TEXT NOT NULL,
  PRIMARY KEY (url, at)
) STRICT, WITHOUT ROWID;

-- The files in captures/. One that is not closed was left by a killed run and is read again.
CREATE TABLE capture_file (
  file TEXT NOT NULL PRIMARY KEY,
  closed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every article in every wording seen: a changed article is a new revision of its id.
CREATE TABLE article (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  digest TEXT NOT NULL,
  url TEXT NOT NULL,
  outlet TEXT NOT NULL,
  owner TEXT NOT NULL,
  tier TEXT NOT NULL,
  author TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  text TEXT NOT NULL,
  findings TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  PRIMARY KEY (id, revision),
  UNIQUE (id, digest)
) STRICT;
CREATE INDEX article_by_time ON article (published, id);

-- Editions; the digest leaves the revision number out, so that the same edition is known again.
CREATE TABLE edition (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  json TEXT NOT NULL,
  digest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'cleared', 'published')),
  stored INTEGER NOT NULL UNIQUE,
  PRIMARY KEY (date, language, revision)
) STRICT;

-- What an edition told: claims as JSON with the spans they rest on, and the articles' wordings.
CREATE TABLE story (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  headline TEXT NOT NULL,
  url TEXT NOT NULL,
  facts TEXT NOT NULL,
  sources TEXT NOT NULL,
  PRIMARY KEY (date, language, revision, place),
  FOREIGN KEY (date, language, revision) REFERENCES edition (date, language, revision)
) STRICT;

-- What model calls used; money in millionths of a US dollar.
CREATE TABLE cost (
  date TEXT NOT NULL,
  stage TEXT NOT NULL,
  story TEXT NOT NULL,
  model TEXT NOT NULL,
  tokens_in INTEGER NOT NULL,
  tokens_out INTEGER NOT NULL,
  microdollars INTEGER NOT NULL
) STRICT;
CREATE INDEX cost_by_date ON cost (date);

-- ETag and Last-Modified of addresses whose answers were read whole and stored.
CREATE TABLE validator (
  url TEXT NOT NULL PRIMARY KEY,
  etag TEXT NOT NULL,
  last_modified TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Answers of language models by the SHA-256 of model and prompt.
CREATE TABLE answer (
  prompt TEXT NOT NULL PRIMARY KEY,
  model TEXT NOT NULL,
  answer TEXT NOT NULL,
  tokens_in INTEGER NOT NULL,
  tokens_out INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
