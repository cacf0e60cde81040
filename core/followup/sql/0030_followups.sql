-- Promises, progress updates and courtesy checks; attempts and moves stand in the row itself, so
-- that a row's image is the whole record.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction INTEGER REFERENCES interaction (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('promise', 'update', 'courtesy')),
    text TEXT NOT NULL,
    customer TEXT NOT NULL DEFAULT '',
    channel TEXT CHECK (channel IN ('phone', 'chat', 'email', 'in-person')),
    -- what was said: '2026-05-15T15:00' or '2026-05-15', in a named zone, and the derived instant
    due_local TEXT,
    due_zone TEXT,
    due_at INTEGER,
    needs_time INTEGER NOT NULL DEFAULT 0 CHECK (needs_time IN (0, 1)),
    every_days INTEGER NOT NULL DEFAULT 0 CHECK (every_days BETWEEN 0 AND 366),
    snoozed_until INTEGER,
    state TEXT NOT NULL DEFAULT 'open'
        CHECK (state IN ('open', 'kept', 'kept-late', 'broken', 'withdrawn', 'handed-over')),
    closed_at INTEGER,
    note TEXT NOT NULL DEFAULT '',
    handed_to TEXT NOT NULL DEFAULT '',
    handover_accepted INTEGER NOT NULL DEFAULT 0 CHECK (handover_accepted IN (0, 1)),
    attempts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(attempts)),
    renegotiations TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(renegotiations)),
    -- the span of all due times that were ever agreed
    earliest_due INTEGER,
    latest_due INTEGER,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    -- went into the bin together with its interaction
    deleted_along INTEGER NOT NULL DEFAULT 0 CHECK (deleted_along IN (0, 1)),
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK ((due_local IS NULL) = (due_at IS NULL) AND (due_local IS NULL) = (due_zone IS NULL)),
    CHECK (needs_time = 1 OR due_at IS NOT NULL),
    CHECK ((earliest_due IS NULL) = (latest_due IS NULL))
) STRICT;
CREATE INDEX follow_up_open ON follow_up (needs_time DESC, due_at, id)
    WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX follow_up_interaction ON follow_up (interaction, id) WHERE interaction IS NOT NULL;
CREATE INDEX follow_up_closed ON follow_up (closed_at) WHERE closed_at IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX follow_up_due ON follow_up (latest_due, earliest_due)
    WHERE latest_due IS NOT NULL AND deleted_at IS NULL;

-- What was shown: one row for each moment of a follow-up, written before it is shown. Not undone.
CREATE TABLE alert (
    follow_up INTEGER NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('before', 'at-time', 'again')),
    occurrence INTEGER NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (follow_up, kind, occurrence)
) STRICT, WITHOUT ROWID;
