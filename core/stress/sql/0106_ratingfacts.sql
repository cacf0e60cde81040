-- Ratings in order of time with all that is counted of them, so that years are one walk.
DROP INDEX rating_given;
CREATE INDEX rating_facts ON rating
    (given_at, id, value, utc_offset, context, interaction, breather);
