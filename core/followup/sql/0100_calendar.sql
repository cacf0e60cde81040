-- The name of this log in the identities that a calendar knows its follow-ups by, made by chance: two
-- logs share none, and a copy of this one keeps it.
CREATE TABLE calendar_name (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (length(name) = 32)
) STRICT;
INSERT INTO calendar_name (id, name) VALUES (1, lower(hex(randomblob(16))));
