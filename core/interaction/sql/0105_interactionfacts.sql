-- What is counted of interactions, in the order of the log and without their texts: the figures of
-- years are one walk along this index. deleted_at stands in it, since without it the rows would be
-- looked up to see that they are not in the bin.
CREATE INDEX interaction_facts ON interaction
    (sort_key, utc_offset, channel, category, trigger_id, outcome, techniques, deleted_at)
    WHERE deleted_at IS NULL;
