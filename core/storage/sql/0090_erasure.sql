-- How often something was erased for good, and whether the file was swept after the last time: a
-- copy that was begun before an erasure and ends after it is thrown away, and a sweep that was cut
-- off is done another time.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    times INTEGER NOT NULL CHECK (times >= 0),
    swept INTEGER NOT NULL CHECK (swept IN (0, 1))
) STRICT;
INSERT INTO erasure (id, times, swept) VALUES (1, 0, 1);
