-- Calls of models are booked before they are made, at the most they can use, and settled after: a
-- row that is not settled was left by a killed run, and nobody knows what it used.
ALTER TABLE cost ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE cost ADD COLUMN at TEXT NOT NULL DEFAULT '';
ALTER TABLE cost ADD COLUMN tokens_cached INTEGER NOT NULL DEFAULT 0;
ALTER TABLE cost ADD COLUMN settled INTEGER NOT NULL DEFAULT 1;
UPDATE cost SET at = date || 'T00:00:00.000000000Z';
CREATE INDEX cost_by_time ON cost (at);

PRAGMA user_version = 3;
