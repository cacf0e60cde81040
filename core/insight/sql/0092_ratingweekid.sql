-- Weekly figures come in with a file, too, and an undo takes them back by their number.
ALTER TABLE rating_week RENAME TO rating_week_before;
CREATE TABLE rating_week (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    monday TEXT NOT NULL,
    context TEXT NOT NULL CHECK (context IN
        ('after-interaction', 'check-in', 'before-breather', 'after-breather', 'end-of-shift')),
    n INTEGER NOT NULL CHECK (n > 0),
    missing INTEGER NOT NULL CHECK (missing >= 0),
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 7),
    q1 REAL,
    median REAL,
    q3 REAL,
    mean REAL,
    low REAL,
    high REAL,
    UNIQUE (monday, context)
) STRICT;
INSERT INTO rating_week (monday, context, n, missing, days, q1, median, q3, mean, low, high)
    SELECT monday, context, n, missing, days, q1, median, q3, mean, low, high
    FROM rating_week_before ORDER BY monday, context;
DROP TABLE rating_week_before;
