-- Undo, redo and the history of each record. Images are rows as JSON objects.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    action TEXT NOT NULL,
    -- done: undo may take it back; undone: redo may do it again; kept: only part of the history
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'kept'))
) STRICT;
CREATE INDEX change_set_state ON change_set (state, id);

CREATE TABLE change_row (
    id INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    owner INTEGER,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX change_row_set ON change_row (change_set, id);
CREATE INDEX change_row_row ON change_row (table_name, row_id, id);
CREATE INDEX change_row_owner ON change_row (owner, id) WHERE owner IS NOT NULL;
