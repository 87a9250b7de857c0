-- Whether those counted are called civilians or combatants, by whom, and the days of a figure's period.
ALTER TABLE figures ADD COLUMN status TEXT;
ALTER TABLE figures ADD COLUMN classifiedBy TEXT;
ALTER TABLE figures ADD COLUMN time TEXT;
