-- The wages of one employer, title, occupation, state and quarter, lowest first: every percentile can be taken of them.
create table filed_out as
select key, case when spelling = '' then 'not stated' else spelling end as title, soc, state, period,
  list(wage order by wage) as wages
from filed_kept
join filed_title on folded = lower(title)
group by all
order by key, title, soc, state, period;
