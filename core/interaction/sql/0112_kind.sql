-- How many of a kind there are and how they ended is read from this index alone, and so is which of
-- them is the newest: category with trigger, or the category by itself. It is of all rows, since an
-- index of some is read together with the table.
CREATE INDEX interaction_kind
    ON interaction (category, deleted_at, trigger_id, outcome, sort_key);
