-- The brief's tables refer to each other by number without saying so to SQLite, which would go through all of one to take a row away from another; `verify` compares all rows.
-- The brief is kept event by event, so that a report that is added changes only what is near it. What stood in the brief's tables before is made again from the readings.
DROP VIEW who_holds_what;
DROP VIEW timeline;
DROP TABLE changes;
DROP TABLE silences;
DROP TABLE copies;
DROP TABLE items;
DROP TABLE positions;
DROP TABLE questions;
DROP TABLE events;
DROP TABLE cited;
DROP TABLE brief;

CREATE TABLE brief (
  contentHash TEXT NOT NULL,         -- of the content that the briefs on the events were made from
  maker TEXT NOT NULL,
  madeBy TEXT NOT NULL,              -- the build and a hash of what people had decided
  readings INTEGER NOT NULL          -- number of the last reading: the brief answers while it is the last
);

-- Where each report stands, what it is compared by, and what came of that.
CREATE TABLE filed (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  place BLOB NOT NULL,               -- reports stand in the order of these bytes
  event INTEGER,                     -- number of the event's first report
  id TEXT                            -- what everything in the brief cites the report by
);
CREATE INDEX filed_event ON filed (event);
CREATE INDEX filed_id ON filed (id);
CREATE TABLE filed_bags (report INTEGER PRIMARY KEY, place BLOB NOT NULL, bag BLOB NOT NULL, terms BLOB NOT NULL);
CREATE TABLE filed_words (report INTEGER PRIMARY KEY, runs BLOB NOT NULL);
CREATE TABLE filed_terms (term INTEGER NOT NULL, place BLOB NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (term, place)) WITHOUT ROWID;
CREATE TABLE filed_runs (run INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (run, report)) WITHOUT ROWID;
CREATE TABLE filed_alike (report INTEGER NOT NULL, other INTEGER NOT NULL, alike REAL NOT NULL, PRIMARY KEY (report, other)) WITHOUT ROWID;
CREATE VIEW cited AS SELECT report, id FROM filed;

CREATE TABLE copies (
  report INTEGER NOT NULL REFERENCES reports (number),
  "of" INTEGER NOT NULL REFERENCES reports (number),
  number INTEGER NOT NULL,           -- of a report's originals the one that it has most from first
  share NUMERIC,
  credited INTEGER NOT NULL,
  rule TEXT NOT NULL,
  PRIMARY KEY (report, "of")
) WITHOUT ROWID;
CREATE INDEX copies_of ON copies ("of");

CREATE TABLE event_briefs (
  event INTEGER PRIMARY KEY,
  weights TEXT NOT NULL,             -- of each question: over all events the weightiest stands first
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL                 -- as `hearsay brief --event ID --format json` prints it, on one line
);

CREATE TABLE events (
  number INTEGER PRIMARY KEY REFERENCES reports (number),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  reports TEXT NOT NULL
);
CREATE INDEX events_id ON events (id);

CREATE TABLE questions (
  number INTEGER PRIMARY KEY,        -- the number of the event, then six digits for the place in it
  event INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  id TEXT NOT NULL,
  ask TEXT NOT NULL,
  kind TEXT NOT NULL,
  flags TEXT NOT NULL,
  unit TEXT,
  originsLow INTEGER NOT NULL,
  originsHigh INTEGER NOT NULL,
  rules TEXT NOT NULL
);
CREATE INDEX questions_id ON questions (id);
CREATE INDEX questions_weight ON questions (weight);

CREATE TABLE positions (
  question INTEGER NOT NULL,
  number INTEGER NOT NULL,
  origin TEXT NOT NULL,
  originKind TEXT NOT NULL,
  via TEXT NOT NULL,
  low NUMERIC,
  high NUMERIC,
  approximate INTEGER NOT NULL,
  stance TEXT NOT NULL,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  holds TEXT NOT NULL,               -- for or against what the question asks, or neither
  forecast INTEGER NOT NULL,
  date TEXT,
  dateTold INTEGER NOT NULL,
  quotation TEXT NOT NULL,
  words TEXT,
  reports TEXT NOT NULL,
  cites TEXT NOT NULL,               -- where it stands: report, paragraph, span
  PRIMARY KEY (question, number)
) WITHOUT ROWID;

CREATE TABLE items (
  question INTEGER NOT NULL,
  number INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports (number),
  span TEXT NOT NULL,
  statement TEXT,
  figure TEXT,
  PRIMARY KEY (question, number)
) WITHOUT ROWID;

CREATE TABLE silences (
  number INTEGER PRIMARY KEY,
  question INTEGER NOT NULL,
  origin TEXT NOT NULL,
  since TEXT,
  reports TEXT NOT NULL
);

CREATE TABLE changes (
  number INTEGER PRIMARY KEY,
  question INTEGER NOT NULL,
  origin TEXT NOT NULL,
  kind TEXT NOT NULL,
  fromReport INTEGER NOT NULL REFERENCES reports (number),
  fromSpan TEXT NOT NULL,
  toReport INTEGER NOT NULL REFERENCES reports (number),
  toSpan TEXT NOT NULL
);

CREATE VIEW who_holds_what AS
  SELECT questions.ask, positions.origin, positions.stance, positions.holds, positions.low, positions.high, positions.certainty, positions.date, positions.words,
    positions.reports, questions.flags, questions.id AS question
  FROM questions JOIN positions ON positions.question = questions.number ORDER BY questions.weight DESC, questions.id, positions.number;

CREATE VIEW timeline AS
  SELECT positions.date, positions.origin, positions.stance, positions.low, positions.high, positions.words, questions.ask, positions.reports
  FROM positions JOIN questions ON questions.number = positions.question WHERE positions.date IS NOT NULL ORDER BY positions.date, questions.weight DESC, questions.id;
