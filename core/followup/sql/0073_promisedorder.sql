-- The interactions with an open promise in the order of the log, so that "newest first, with an open
-- promise" is one walk along one small table, however many are open; asking each open promise for
-- the row of its interaction is not. Kept by the triggers; what must be in it says the view, from
-- which a bulk load fills it again.
CREATE TABLE promised_order (
    sort_key INTEGER PRIMARY KEY
) STRICT;
CREATE VIEW promised_order_rows AS
SELECT sort_key FROM interaction
WHERE deleted_at IS NULL AND id IN (SELECT interaction FROM follow_up
    WHERE state = 'open' AND deleted_at IS NULL AND kind = 'promise')
ORDER BY sort_key;

CREATE TRIGGER promised_order_follow_up_insert AFTER INSERT ON follow_up
WHEN new.state = 'open' AND new.deleted_at IS NULL AND new.kind = 'promise' BEGIN
    INSERT OR IGNORE INTO promised_order SELECT sort_key FROM interaction
    WHERE id = new.interaction AND deleted_at IS NULL;
END;
CREATE TRIGGER promised_order_follow_up_update AFTER UPDATE ON follow_up
WHEN (old.interaction, old.state, old.deleted_at, old.kind)
    IS NOT (new.interaction, new.state, new.deleted_at, new.kind)
BEGIN
    DELETE FROM promised_order WHERE sort_key IN (SELECT sort_key FROM interaction
        WHERE id IN (old.interaction, new.interaction));
    INSERT INTO promised_order SELECT sort_key FROM interaction i
    WHERE id IN (old.interaction, new.interaction) AND deleted_at IS NULL
        AND EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction = i.id
            AND f.state = 'open' AND f.deleted_at IS NULL AND f.kind = 'promise');
END;
CREATE TRIGGER promised_order_follow_up_delete AFTER DELETE ON follow_up
WHEN old.state = 'open' AND old.deleted_at IS NULL AND old.kind = 'promise' BEGIN
    DELETE FROM promised_order WHERE sort_key = (SELECT sort_key FROM interaction i
        WHERE id = old.interaction
            AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction = i.id
                AND f.state = 'open' AND f.deleted_at IS NULL AND f.kind = 'promise'));
END;
CREATE TRIGGER promised_order_interaction_update AFTER UPDATE ON interaction
WHEN (old.sort_key, old.deleted_at) IS NOT (new.sort_key, new.deleted_at) BEGIN
    DELETE FROM promised_order WHERE sort_key = old.sort_key;
    INSERT OR IGNORE INTO promised_order SELECT new.sort_key
    WHERE new.deleted_at IS NULL
        AND EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction = new.id
            AND f.state = 'open' AND f.deleted_at IS NULL AND f.kind = 'promise');
END;
CREATE TRIGGER promised_order_interaction_delete AFTER DELETE ON interaction BEGIN
    DELETE FROM promised_order WHERE sort_key = old.sort_key;
END;

INSERT INTO promised_order SELECT sort_key FROM promised_order_rows;
