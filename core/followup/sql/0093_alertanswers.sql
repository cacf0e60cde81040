-- What was shown stays in the window until somebody answers it: over a call, a lock and an end of
-- the program. What was shown before there was such a column counts as answered.
ALTER TABLE alert ADD COLUMN answered_at INTEGER;
UPDATE alert SET answered_at = shown_at;
