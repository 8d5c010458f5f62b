-- A revision on its way to a channel: stored with its edition, let go by a person.
CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  revision INTEGER NOT NULL,
  channel TEXT NOT NULL,
  errand TEXT NOT NULL CHECK (errand IN ('edition', 'correction', 'withdrawal')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'dropped')),
  at TEXT NOT NULL,
  UNIQUE (date, language, revision, channel, errand),
  FOREIGN KEY (date, language, revision) REFERENCES edition (date, language, revision)
) STRICT;
CREATE INDEX delivery_by_channel ON delivery (channel, state);

-- What a delivery sends, byte for byte, and how far each message came. 'sending' is written before
-- a message is given out, so that after a crash it is known which one nobody can be sure of.
CREATE TABLE message (
  delivery INTEGER NOT NULL REFERENCES delivery (id),
  place INTEGER NOT NULL,
  slot TEXT NOT NULL,
  act TEXT NOT NULL,
  type TEXT NOT NULL,
  body BLOB NOT NULL,
  says TEXT NOT NULL,
  repeatable INTEGER NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('ready', 'sending', 'sent', 'doubtful', 'refused', 'dropped')),
  tries INTEGER NOT NULL,
  due TEXT NOT NULL,
  remote TEXT NOT NULL,
  trouble TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (delivery, place)
) STRICT;
CREATE INDEX message_open ON message (delivery) WHERE state NOT IN ('sent', 'dropped');

PRAGMA user_version = 4;
