-- Whether few or many are rated as wished decides how a search is read, and must be known at once.
CREATE INDEX rated_order_value ON rated_order (value);
