-- A reduced copy of the survey: an occupation a row, with or without a state.
insert into market_in
select {file}, row_number() over (), soc, {state}, 'kept', tot_emp, a_pct10, a_pct25, a_median, a_pct75, a_pct90, {period},
  null, null, null
from {source};
