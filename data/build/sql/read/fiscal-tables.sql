-- Filings that others have counted already, each row a cell: how many, and what was filed. `employer` is the name that the
-- cell is under, `soc` the occupation (or `job` a title's), `area` a metropolitan area ('US': the nation), `place` a city.
create table fiscal_in (
  file text, line bigint, kind text, employer text, slug text, soc text, title text, cut text, area text, place text,
  wage_level text, n bigint, p25 double, p50 double, p75 double, prevailing double, share double, period text
);
