-- A reduced copy of the survey by metropolitan area, with the areas' regional price parities beside it.
insert into market_in
select {file}, row_number() over (), occ_code, null, 'kept', tot_emp, a_pct10, a_pct25, a_median, a_pct75, a_pct90,
  {period}, cast(area as text), area_title, rpp_2024
from {source};
