CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- time in milliseconds * 1024 + a sequence: the rowid of the search index, so that newest
    -- first needs no sort while the id stays when a time is corrected
    sort_key INTEGER NOT NULL UNIQUE,
    occurred_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -86400 AND 86400),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'chat', 'email', 'in-person')),
    customer TEXT NOT NULL,
    category TEXT NOT NULL,
    tags TEXT NOT NULL CHECK (json_valid(tags)),
    trigger_id TEXT NOT NULL,
    severity INTEGER CHECK (severity BETWEEN 0 AND 3),
    summary TEXT NOT NULL,
    details TEXT NOT NULL,
    actions TEXT NOT NULL CHECK (json_valid(actions)),
    next_step TEXT NOT NULL,
    outcome TEXT NOT NULL,
    escalated_to TEXT NOT NULL,
    escalation_accepted INTEGER NOT NULL CHECK (escalation_accepted IN (0, 1)),
    techniques TEXT NOT NULL CHECK (json_valid(techniques)),
    CHECK (sort_key >= occurred_at * 1024 AND sort_key < occurred_at * 1024 + 1024),
    CHECK (summary <> '' OR details <> '')
) STRICT;
CREATE INDEX interaction_live ON interaction (sort_key) WHERE deleted_at IS NULL;
CREATE INDEX interaction_bin ON interaction (sort_key) WHERE deleted_at IS NOT NULL;
CREATE INDEX interaction_category ON interaction (category, sort_key) WHERE deleted_at IS NULL;
CREATE INDEX interaction_customer ON interaction (customer, sort_key) WHERE customer <> '';

-- What a search finds: the words, and the facets as one token each (hexadecimal, so that the
-- tokenizer never splits one). Nothing of the private rooms may come in here. Lists are JSON: their
-- brackets and quotes separate words anyway, but an escaped line end or backslash must go. (The
-- index cannot be rebuilt from a view that uses json_each.)
CREATE VIEW interaction_words AS
SELECT sort_key,
    summary || ' ' || details || ' ' || next_step || ' ' || customer || ' ' || category || ' '
        || escalated_to || ' '
        || replace(replace(replace(replace(actions || ' ' || tags,
            '\\', ' '), '\n', ' '), '\r', ' '), '\t', ' ') AS words,
    'ch' || hex(channel) || ' ca' || hex(category) || ' cu' || hex(customer)
        || ' tr' || hex(trigger_id) || ' ou' || hex(outcome) || ' se' || coalesce(severity, '')
        AS facets
FROM interaction WHERE deleted_at IS NULL;

CREATE VIRTUAL TABLE interaction_search USING fts5 (
    words, facets,
    content = 'interaction_words', content_rowid = 'sort_key',
    prefix = '2 3 4 5', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO interaction_search (interaction_search, rank) VALUES ('secure-delete', 1);
-- A page of the index must fit into an encrypted page, which is 80 bytes shorter than a plain one.
INSERT INTO interaction_search (interaction_search, rank) VALUES ('pgsz', 3960);
-- No merging while somebody waits for a save: that is done when nothing else is (SearchIndexes).
INSERT INTO interaction_search (interaction_search, rank) VALUES ('automerge', 0);
INSERT INTO interaction_search (interaction_search, rank) VALUES ('crisismerge', 64);

CREATE TRIGGER interaction_search_insert AFTER INSERT ON interaction BEGIN
    INSERT INTO interaction_search (rowid, words, facets)
    SELECT sort_key, words, facets FROM interaction_words WHERE sort_key = new.sort_key;
END;
CREATE TRIGGER interaction_search_before_update BEFORE UPDATE ON interaction BEGIN
    INSERT INTO interaction_search (interaction_search, rowid, words, facets)
    SELECT 'delete', sort_key, words, facets FROM interaction_words WHERE sort_key = old.sort_key;
END;
CREATE TRIGGER interaction_search_after_update AFTER UPDATE ON interaction BEGIN
    INSERT INTO interaction_search (rowid, words, facets)
    SELECT sort_key, words, facets FROM interaction_words WHERE sort_key = new.sort_key;
END;
CREATE TRIGGER interaction_search_delete BEFORE DELETE ON interaction BEGIN
    INSERT INTO interaction_search (interaction_search, rowid, words, facets)
    SELECT 'delete', sort_key, words, facets FROM interaction_words WHERE sort_key = old.sort_key;
END;
