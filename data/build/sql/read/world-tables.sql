-- One row is the pay of an occupation in a country or a region of it, in the unit and with the basis of its office.
-- Blanks are unknown.
create table world_in (
  file text, line bigint, country text, region_code text, region text, scheme text, code text, title text, period text,
  unit text, currency text, p10 double, p25 double, p50 double, p75 double, p90 double, basis text, source text,
  licence text, via text, note text
);
