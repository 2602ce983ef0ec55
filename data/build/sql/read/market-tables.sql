-- One row is the wage distribution of an occupation in a metropolitan area (`area`), in a state, or in the nation (both
-- null). Blanks are unknown. `parity` is the regional price parity of the area, of another office and year.
create table market_in (
  file text, line bigint, soc text, state text, scope text, employed double, p10 double, p25 double, p50 double,
  p75 double, p90 double, period text, area text, area_title text, parity double
);
