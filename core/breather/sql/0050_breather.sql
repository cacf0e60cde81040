-- Pauses that were taken: private, never part of the work record.
CREATE TABLE breather (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('breathing', 'walk', 'talk', 'quiet', 'grounding')),
    pattern TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
    planned_seconds INTEGER NOT NULL CHECK (planned_seconds >= 0),
    taken_seconds INTEGER NOT NULL CHECK (taken_seconds >= 0),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX breather_started ON breather (started_at, id);
