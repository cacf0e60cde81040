-- A search finds the words of promises too: what the search index holds of an interaction includes
-- the texts of its follow-ups. What is in the index must be taken out word for word, so each change
-- of a text takes the old words out before it and puts the new ones in after it.
DROP VIEW interaction_words;
CREATE VIEW interaction_words AS
SELECT sort_key, id,
    summary || ' ' || details || ' ' || next_step || ' ' || customer || ' ' || category || ' '
        || escalated_to || ' '
        || replace(replace(replace(replace(actions || ' ' || tags,
            '\\', ' '), '\n', ' '), '\r', ' '), '\t', ' ') || ' '
        || coalesce((SELECT group_concat(f.text, ' ') FROM follow_up f
            WHERE f.interaction = interaction.id AND f.deleted_at IS NULL), '') AS words,
    'ch' || hex(channel) || ' ca' || hex(category) || ' cu' || hex(customer)
        || ' tr' || hex(trigger_id) || ' ou' || hex(outcome) || ' se' || coalesce(severity, '')
        AS facets
FROM interaction WHERE deleted_at IS NULL;

CREATE TRIGGER follow_up_words_before_insert BEFORE INSERT ON follow_up
WHEN new.interaction IS NOT NULL AND new.text <> '' AND new.deleted_at IS NULL BEGIN
    INSERT INTO interaction_search (interaction_search, rowid, words, facets)
    SELECT 'delete', sort_key, words, facets FROM interaction_words WHERE id = new.interaction;
END;
CREATE TRIGGER follow_up_words_after_insert AFTER INSERT ON follow_up
WHEN new.interaction IS NOT NULL AND new.text <> '' AND new.deleted_at IS NULL BEGIN
    INSERT INTO interaction_search (rowid, words, facets)
    SELECT sort_key, words, facets FROM interaction_words WHERE id = new.interaction;
END;
CREATE TRIGGER follow_up_words_before_update BEFORE UPDATE ON follow_up
WHEN (old.text, old.deleted_at, old.interaction) IS NOT (new.text, new.deleted_at, new.interaction)
BEGIN
    INSERT INTO interaction_search (interaction_search, rowid, words, facets)
    SELECT 'delete', sort_key, words, facets FROM interaction_words
    WHERE id IN (old.interaction, new.interaction);
END;
CREATE TRIGGER follow_up_words_after_update AFTER UPDATE ON follow_up
WHEN (old.text, old.deleted_at, old.interaction) IS NOT (new.text, new.deleted_at, new.interaction)
BEGIN
    INSERT INTO interaction_search (rowid, words, facets)
    SELECT sort_key, words, facets FROM interaction_words
    WHERE id IN (old.interaction, new.interaction);
END;
CREATE TRIGGER follow_up_words_before_delete BEFORE DELETE ON follow_up
WHEN old.interaction IS NOT NULL AND old.text <> '' AND old.deleted_at IS NULL BEGIN
    INSERT INTO interaction_search (interaction_search, rowid, words, facets)
    SELECT 'delete', sort_key, words, facets FROM interaction_words WHERE id = old.interaction;
END;
CREATE TRIGGER follow_up_words_after_delete AFTER DELETE ON follow_up
WHEN old.interaction IS NOT NULL AND old.text <> '' AND old.deleted_at IS NULL BEGIN
    INSERT INTO interaction_search (rowid, words, facets)
    SELECT sort_key, words, facets FROM interaction_words WHERE id = old.interaction;
END;

INSERT INTO interaction_search (interaction_search) VALUES ('rebuild');
INSERT INTO interaction_search (interaction_search) VALUES ('optimize');
