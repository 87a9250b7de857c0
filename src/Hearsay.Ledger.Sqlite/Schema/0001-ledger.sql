-- A Hearsay ledger. Content (reports, readings and what was read) and the journal beside it are only ever added to; the brief's tables are
-- made anew from the content. Columns bear the names that `hearsay read` and `hearsay brief` print; lists and spans are JSON.

CREATE TABLE about (
  name TEXT PRIMARY KEY,
  value TEXT
) WITHOUT ROWID;

CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- hash of the text and of all that is known of the report
  id TEXT NOT NULL,                  -- as it came; several reports may have the same
  sha256 TEXT NOT NULL,              -- of the text
  title TEXT,
  outlet TEXT,
  author TEXT,
  published TEXT,                    -- ISO 8601 at its own precision
  publishedBasis TEXT,
  dateline TEXT,
  originalSource TEXT,
  url TEXT,
  language TEXT,
  text TEXT NOT NULL
);
CREATE INDEX reports_id ON reports (id);

CREATE TABLE readings (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (number),
  maker TEXT NOT NULL,               -- the build that read it
  sha256 TEXT NOT NULL,              -- of the reading
  json TEXT NOT NULL,                -- the reading, as `hearsay read --format jsonl` prints it, without the path
  UNIQUE (report, maker)
);

CREATE TABLE actors (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  side TEXT,
  mentions TEXT NOT NULL,
  PRIMARY KEY (reading, id)
) WITHOUT ROWID;

CREATE TABLE statements (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  origin TEXT NOT NULL,
  originKind TEXT NOT NULL,
  via TEXT NOT NULL,
  stance TEXT NOT NULL,
  polarity TEXT NOT NULL,
  certainty TEXT NOT NULL,
  distance TEXT NOT NULL,
  modality TEXT NOT NULL,
  quotation TEXT NOT NULL,
  basis TEXT NOT NULL,
  saidOn TEXT,
  parent TEXT,
  predicate TEXT,
  participants TEXT,
  place TEXT,
  time TEXT,
  words TEXT NOT NULL,               -- the content in the report's words
  PRIMARY KEY (reading, id),
  FOREIGN KEY (reading, parent) REFERENCES statements (reading, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE figures (
  reading INTEGER NOT NULL REFERENCES readings (number),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  span TEXT NOT NULL,
  low NUMERIC,                       -- null where open below
  high NUMERIC,                      -- null where open above
  approximate INTEGER NOT NULL,
  unit TEXT NOT NULL,
  counted TEXT,
  population TEXT,
  outcome TEXT,
  place TEXT,
  period TEXT,
  asOf TEXT,
  measure TEXT,
  partOf TEXT,
  statement TEXT,                    -- null where the report says it in its own voice
  words TEXT NOT NULL,               -- the figure in the report's words
  PRIMARY KEY (reading, id),
  FOREIGN KEY (reading, partOf) REFERENCES figures (reading, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (reading, statement) REFERENCES statements (reading, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX journal_kind ON journal (kind, seq) WHERE kind NOT IN ('report added', 'reading added');

CREATE TRIGGER reports_stay BEFORE UPDATE ON reports BEGIN SELECT RAISE(ABORT, 'a report is not changed: add another version'); END;
CREATE TRIGGER reports_are_kept BEFORE DELETE ON reports BEGIN SELECT RAISE(ABORT, 'a report is not taken away'); END;
CREATE TRIGGER readings_stay BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'a reading is not changed: add another'); END;
CREATE TRIGGER readings_are_kept BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'a reading is not taken away'); END;
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

CREATE VIRTUAL TABLE report_search USING fts5 (title, text, content = 'reports', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER reports_are_searched AFTER INSERT ON reports BEGIN
  INSERT INTO report_search (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

-- The brief, made anew whenever the content has changed.

CREATE TABLE brief (
  contentHash TEXT NOT NULL,         -- of the content that it was made from
  maker TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL                 -- as `hearsay brief --format json` prints it, on one line
);

CREATE TABLE cited (
  report INTEGER PRIMARY KEY REFERENCES reports (number),
  id TEXT NOT NULL UNIQUE,           -- what everything in the brief cites the report by
  letter TEXT NOT NULL
);

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  reports TEXT NOT NULL
);

CREATE TABLE questions (
  rank INTEGER PRIMARY KEY,          -- the weightiest first
  id TEXT NOT NULL,
  ask TEXT NOT NULL,
  kind TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES events (number),
  flags TEXT NOT NULL,
  unit TEXT,
  originsLow INTEGER NOT NULL,
  originsHigh INTEGER NOT NULL,
  rules TEXT NOT NULL
);

CREATE TABLE positions (
  question INTEGER NOT NULL REFERENCES questions (rank),
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
  question INTEGER NOT NULL REFERENCES questions (rank),
  number INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES cited (report),
  span TEXT NOT NULL,
  statement TEXT,
  figure TEXT,
  PRIMARY KEY (question, number)
) WITHOUT ROWID;

CREATE TABLE copies (
  report INTEGER PRIMARY KEY REFERENCES cited (report),
  "of" INTEGER REFERENCES cited (report),
  share NUMERIC,
  credited INTEGER NOT NULL,
  rule TEXT NOT NULL
);

CREATE TABLE silences (
  number INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES questions (rank),
  origin TEXT NOT NULL,
  since TEXT,
  reports TEXT NOT NULL
);

CREATE TABLE changes (
  number INTEGER PRIMARY KEY,
  question INTEGER NOT NULL REFERENCES questions (rank),
  origin TEXT NOT NULL,
  kind TEXT NOT NULL,
  fromReport INTEGER NOT NULL REFERENCES cited (report),
  fromSpan TEXT NOT NULL,
  toReport INTEGER NOT NULL REFERENCES cited (report),
  toSpan TEXT NOT NULL
);

-- Views for the common questions.

CREATE VIEW current_readings AS
  SELECT readings.number AS reading, reports.number AS report, reports.key, reports.id, reports.published, readings.maker, readings.sha256
  FROM reports JOIN readings ON readings.number = (SELECT max(number) FROM readings WHERE report = reports.number);

CREATE VIEW claims AS
  SELECT current.id AS report, current.published, statements.id, statements.origin, statements.via, statements.stance, statements.polarity,
    statements.certainty, statements.words, statements.predicate, statements.place, statements.time, statements.saidOn, statements.quotation
  FROM current_readings AS current JOIN statements ON statements.reading = current.reading;

CREATE VIEW figures_told AS
  SELECT current.id AS report, current.published, figures.id, figures.words, figures.low, figures.high, figures.approximate, figures.unit,
    figures.counted, figures.outcome, figures.place, figures.period, statements.origin, statements.stance
  FROM current_readings AS current JOIN figures ON figures.reading = current.reading
    LEFT JOIN statements ON statements.reading = figures.reading AND statements.id = figures.statement;

CREATE VIEW who_holds_what AS
  SELECT questions.ask, positions.origin, positions.stance, positions.holds, positions.low, positions.high, positions.certainty, positions.date, positions.words,
    positions.reports, questions.flags, questions.id AS question
  FROM questions JOIN positions ON positions.question = questions.rank ORDER BY questions.rank, positions.number;

CREATE VIEW timeline AS
  SELECT positions.date, positions.origin, positions.stance, positions.low, positions.high, positions.words, questions.ask, positions.reports
  FROM positions JOIN questions ON questions.rank = positions.question WHERE positions.date IS NOT NULL ORDER BY positions.date, questions.rank;
