-- All that keeping is judged by, so that the promises of years are one walk along the index; the row
-- is looked up only where its words are wanted.
DROP INDEX follow_up_due;
CREATE INDEX follow_up_judged ON follow_up
    (latest_due, earliest_due, kind, due_local, due_zone, due_at, needs_time, state, closed_at,
     renegotiations, deleted_at)
    WHERE latest_due IS NOT NULL AND deleted_at IS NULL;
