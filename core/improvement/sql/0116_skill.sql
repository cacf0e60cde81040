-- What somebody wants to train, and why: private. Where it came from: a period, interactions, or
-- neither. Days are ISO dates.
CREATE TABLE skill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    why TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('wanted', 'training', 'done')),
    period_from TEXT,
    period_to TEXT,
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    CHECK ((period_from IS NULL) = (period_to IS NULL)),
    CHECK (period_from IS NULL OR period_from <= period_to)
) STRICT;
CREATE INDEX skill_written ON skill (written_at, id);

CREATE TABLE skill_interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    interaction INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    UNIQUE (parent, interaction)
) STRICT;
CREATE INDEX skill_interaction_of ON skill_interaction (interaction);
