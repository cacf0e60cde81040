-- The ratings of interactions in the order of the log, so that "newest first, rated 7 to 10" is one
-- walk along one small table and stays quick where hardly any or none is rated so. Ratings are
-- private and may not come into the search index. Kept by the triggers; what must be in it says the
-- view, from which a bulk load fills it again.
CREATE TABLE rated_order (
    sort_key INTEGER PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;
CREATE VIEW rated_order_rows AS
SELECT i.sort_key, r.value FROM interaction i
JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'
WHERE i.deleted_at IS NULL ORDER BY i.sort_key;

CREATE TRIGGER rated_order_rating_insert AFTER INSERT ON rating
WHEN new.context = 'after-interaction' BEGIN
    INSERT OR REPLACE INTO rated_order SELECT sort_key, new.value FROM interaction
    WHERE id = new.interaction AND deleted_at IS NULL;
END;
CREATE TRIGGER rated_order_rating_update AFTER UPDATE ON rating BEGIN
    DELETE FROM rated_order WHERE old.context = 'after-interaction'
        AND sort_key = (SELECT sort_key FROM interaction WHERE id = old.interaction);
    INSERT OR REPLACE INTO rated_order SELECT sort_key, new.value FROM interaction
    WHERE id = new.interaction AND deleted_at IS NULL AND new.context = 'after-interaction';
END;
CREATE TRIGGER rated_order_rating_delete AFTER DELETE ON rating
WHEN old.context = 'after-interaction' BEGIN
    DELETE FROM rated_order
    WHERE sort_key = (SELECT sort_key FROM interaction WHERE id = old.interaction);
END;
CREATE TRIGGER rated_order_interaction_update AFTER UPDATE ON interaction
WHEN (old.sort_key, old.deleted_at) IS NOT (new.sort_key, new.deleted_at) BEGIN
    DELETE FROM rated_order WHERE sort_key = old.sort_key;
    INSERT OR REPLACE INTO rated_order SELECT new.sort_key, value FROM rating
    WHERE interaction = new.id AND context = 'after-interaction' AND new.deleted_at IS NULL;
END;
CREATE TRIGGER rated_order_interaction_delete AFTER DELETE ON interaction BEGIN
    DELETE FROM rated_order WHERE sort_key = old.sort_key;
END;

INSERT INTO rated_order SELECT sort_key, value FROM rated_order_rows;
