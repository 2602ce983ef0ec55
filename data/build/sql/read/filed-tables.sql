-- One row is one labour condition application. `wage` is base a year, in dollars; `period` the quarter of the decision,
-- `prevailing` the legal minimum a year, null where it is not stated.
create table filed_in (
  file text, line bigint, case_number text, status text, employer text, trade_name text, title text, soc text,
  state text, wage double, period text, prevailing double
);
