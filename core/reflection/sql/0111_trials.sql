-- A plan may come from one interaction and belong to a category, as a lesson may. What was tried,
-- and whether it helped, is kept time by time: a lesson or a plan, the interaction at which it was
-- asked, and the answer, of which there is one for each interaction. Private.
ALTER TABLE if_then_plan ADD COLUMN interaction INTEGER
    REFERENCES interaction (id) ON DELETE SET NULL;
ALTER TABLE if_then_plan ADD COLUMN category TEXT NOT NULL DEFAULT '';
CREATE INDEX if_then_plan_interaction ON if_then_plan (interaction) WHERE interaction IS NOT NULL;

CREATE TABLE trial (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lesson INTEGER REFERENCES lesson (id) ON DELETE CASCADE,
    plan INTEGER REFERENCES if_then_plan (id) ON DELETE CASCADE,
    interaction INTEGER REFERENCES interaction (id) ON DELETE SET NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('helped', 'did-not', 'not-said')),
    answered_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    CHECK ((lesson IS NULL) <> (plan IS NULL)),
    UNIQUE (lesson, interaction),
    UNIQUE (plan, interaction)
) STRICT;
CREATE INDEX trial_interaction ON trial (interaction) WHERE interaction IS NOT NULL;

-- Before, a plan said only that it was tried or not. Whether it helped was never asked, and when it
-- was tried is not known: the moment of the plan stands for it.
INSERT INTO trial (plan, outcome, answered_at, zone)
    SELECT id, 'not-said', written_at, zone FROM if_then_plan WHERE tried = 'yes' ORDER BY id;
ALTER TABLE if_then_plan DROP COLUMN tried;
