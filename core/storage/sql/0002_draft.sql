-- What stands in a form and is not yet saved: one row for each form, outside the change log.
CREATE TABLE draft (
    form TEXT PRIMARY KEY NOT NULL CHECK (form <> ''),
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
