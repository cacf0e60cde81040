-- Lines that were typed while the log was locked lie beside it, each in a file that is sealed to a
-- public key. Here is the secret key that opens them, and the names of those that became records but
-- whose files may not have gone yet.
CREATE TABLE sealing_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret TEXT NOT NULL CHECK (length(secret) = 64)
) STRICT;

CREATE TABLE sealed_filed (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;
