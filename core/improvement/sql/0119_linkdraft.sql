-- What was typed as a new idea or skill because of an interaction, and never saved, goes with it.
CREATE TRIGGER improvement_draft AFTER DELETE ON interaction BEGIN
    DELETE FROM draft WHERE form IN ('idea-of-' || old.id, 'skill-of-' || old.id);
END;
