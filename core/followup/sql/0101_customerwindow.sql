-- The times of day at which the customer can be reached, on the wall of the zone of the due time:
-- "16:00-18:30". One that ends at or before its begin goes on into the next day.
ALTER TABLE follow_up ADD COLUMN customer_window TEXT
    CHECK (customer_window GLOB '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]');
