-- Whether a figure is told as what was before and holds no longer.
ALTER TABLE figures ADD COLUMN superseded INTEGER;
