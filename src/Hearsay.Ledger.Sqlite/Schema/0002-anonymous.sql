-- What is known of an actor whose name a report keeps back, as JSON; null for all others.

ALTER TABLE actors ADD COLUMN anonymous TEXT;
