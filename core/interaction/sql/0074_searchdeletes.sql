-- The first delete from an index with secure-delete raises the version of its format, on the disk
-- and in the memory of the connection. Taken back with its transaction, as by a full disk, it stays
-- raised in the memory alone: what is deleted after it is then called damage by who opens the log
-- next. So the first delete is made here, of a row that nobody has.
INSERT INTO interaction_search (rowid, words, facets) VALUES (-1, 'x', 'x');
INSERT INTO interaction_search (interaction_search, rowid, words, facets)
VALUES ('delete', -1, 'x', 'x');
INSERT INTO interaction_search (interaction_search) VALUES ('optimize');
