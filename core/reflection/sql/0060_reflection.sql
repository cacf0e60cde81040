-- Looking back: private, never part of the work record. Days are ISO dates.
CREATE TABLE reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    prompt TEXT NOT NULL CHECK (prompt <> ''),
    answer TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    CHECK (period_from <= period_to),
    UNIQUE (period_from, period_to, prompt)
) STRICT;

CREATE TABLE lesson (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL CHECK (text <> ''),
    interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
    category TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    written_day TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_written ON lesson (written_at, id);
CREATE INDEX lesson_day ON lesson (written_day);
CREATE INDEX lesson_interaction ON lesson (interaction) WHERE interaction IS NOT NULL;

CREATE TABLE if_then_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    when_text TEXT NOT NULL,
    then_text TEXT NOT NULL,
    tried TEXT NOT NULL CHECK (tried IN ('not-yet', 'yes', 'no')),
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    CHECK (period_from <= period_to),
    CHECK (when_text <> '' OR then_text <> '')
) STRICT;
CREATE INDEX if_then_plan_written ON if_then_plan (written_at, id);
