-- How the latest run of a date and language was made, so that its edition can be made again.
CREATE TABLE run (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  at TEXT NOT NULL,
  writer TEXT NOT NULL,
  profile TEXT NOT NULL,
  stories INTEGER NOT NULL,
  example INTEGER NOT NULL,
  folder TEXT NOT NULL,
  PRIMARY KEY (date, language)
) STRICT, WITHOUT ROWID;

-- The articles of that run, in their order and in the wording it read.
CREATE TABLE run_article (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  place INTEGER NOT NULL,
  article TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (date, language, place),
  UNIQUE (date, language, article),
  FOREIGN KEY (date, language) REFERENCES run (date, language)
) STRICT, WITHOUT ROWID;

-- What people did to the stories of a day: never deleted, only undone (1), and gone (2) once they
-- went on from there.
CREATE TABLE desk_act (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  story TEXT NOT NULL,
  detail TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX desk_act_by_day ON desk_act (date, language, id);

-- Texts of an edition at the desk, each with the newsroom's own text it was made from.
CREATE TABLE manuscript (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  text TEXT NOT NULL,
  base TEXT NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (date, language, version)
) STRICT, WITHOUT ROWID;

-- Every change since, as CodeMirror writes change sets: change n leads from version n-1 to n.
CREATE TABLE manuscript_change (
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  client TEXT NOT NULL,
  changes TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (date, language, version)
) STRICT, WITHOUT ROWID;

-- Who did what that the world may see, and who came in.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  what TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;

PRAGMA user_version = 5;
