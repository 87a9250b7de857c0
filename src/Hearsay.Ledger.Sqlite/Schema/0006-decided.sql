-- What a person marked: an item of a question that was checked against its sentence, and the reports of a text that something was marked in.
ALTER TABLE items ADD COLUMN checked INTEGER;  -- 1 where a person checked it and found it right, else null
CREATE INDEX reports_sha256 ON reports (sha256);
