-- Only the present state is ever kept: one row, written over.
CREATE TABLE agent_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    activity TEXT NOT NULL CHECK (activity IN ('free', 'on-call', 'wrap-up', 'away')),
    since INTEGER NOT NULL,
    until INTEGER,
    fed INTEGER NOT NULL CHECK (fed IN (0, 1))
) STRICT;
