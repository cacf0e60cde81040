-- Self-ratings: private, never part of the work record.
CREATE TABLE rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
    scale TEXT NOT NULL,
    wording INTEGER NOT NULL CHECK (wording > 0),
    given_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
    context TEXT NOT NULL CHECK (context IN
        ('after-interaction', 'check-in', 'before-breather', 'after-breather', 'end-of-shift')),
    interaction INTEGER REFERENCES interaction (id) ON DELETE CASCADE,
    breather INTEGER,
    CHECK (context <> 'after-interaction' OR interaction IS NOT NULL)
) STRICT;
CREATE INDEX rating_given ON rating (given_at, id);
CREATE UNIQUE INDEX rating_interaction ON rating (interaction)
    WHERE context = 'after-interaction';
CREATE INDEX rating_owner ON rating (interaction) WHERE interaction IS NOT NULL;
CREATE INDEX rating_value ON rating (interaction, value) WHERE context = 'after-interaction';
CREATE INDEX rating_breather ON rating (breather) WHERE breather IS NOT NULL;
