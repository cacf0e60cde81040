-- What could be done another way, and the interactions it would have spared.
CREATE TABLE process_idea (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL CHECK (text <> ''),
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL
) STRICT;
CREATE INDEX process_idea_written ON process_idea (written_at, id);

CREATE TABLE process_idea_interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER NOT NULL REFERENCES process_idea (id) ON DELETE CASCADE,
    interaction INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    UNIQUE (parent, interaction)
) STRICT;
CREATE INDEX process_idea_interaction_of ON process_idea_interaction (interaction);
