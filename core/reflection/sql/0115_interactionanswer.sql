-- Looking back at one interaction: private, never part of the work record, and gone with it.
CREATE TABLE interaction_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interaction INTEGER NOT NULL REFERENCES interaction (id) ON DELETE CASCADE,
    prompt TEXT NOT NULL CHECK (prompt <> ''),
    answer TEXT NOT NULL CHECK (answer <> ''),
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    UNIQUE (interaction, prompt)
) STRICT;
CREATE INDEX interaction_answer_written ON interaction_answer (written_at, id);

-- What was typed about it and never saved goes as well.
CREATE TRIGGER interaction_answer_draft AFTER DELETE ON interaction BEGIN
    DELETE FROM draft WHERE form = 'look-back-' || old.id;
END;
