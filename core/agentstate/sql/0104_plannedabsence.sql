-- An absence that was declared ahead, until it begins: then it becomes the state, and these are
-- emptied. One at most; no history is kept of it.
ALTER TABLE agent_state ADD COLUMN planned_from INTEGER;
ALTER TABLE agent_state ADD COLUMN planned_until INTEGER
    CHECK ((planned_from IS NULL) = (planned_until IS NULL))
    CHECK (planned_from < planned_until);
