-- What is left of self-ratings that went with their term: figures of a week, private like they were.
-- Null where a figure rests on too few, as in every summary.
CREATE TABLE rating_week (
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
    PRIMARY KEY (monday, context)
) STRICT, WITHOUT ROWID;
