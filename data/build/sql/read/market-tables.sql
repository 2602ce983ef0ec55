-- One row is the wage distribution of an occupation in a state, or in the nation (`state` null). Blanks are unknown.
create table market_in (
  file text, line bigint, soc text, state text, scope text, employed double, p10 double, p25 double, p50 double,
  p75 double, p90 double, period text
);
