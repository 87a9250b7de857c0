-- A report may be taken from several: each of its originals has a row.
CREATE TABLE copies_of (
  report INTEGER NOT NULL REFERENCES cited (report),
  "of" INTEGER REFERENCES cited (report),
  share NUMERIC,
  credited INTEGER NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (report, "of")
);
INSERT INTO copies_of SELECT report, "of", share, credited, rule FROM copies;
DROP TABLE copies;
ALTER TABLE copies_of RENAME TO copies;
-- The hash of a report's current reading without its page: the content hash goes through all of them.
CREATE INDEX readings_current ON readings (report, number, sha256);
