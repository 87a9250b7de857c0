-- What is known of an actor whose name the report keeps back, as JSON; null for all others, and in readings of builds before.
ALTER TABLE actors ADD COLUMN anonymous TEXT;
