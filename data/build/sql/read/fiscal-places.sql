-- A quarter by occupation and city, state or nation, some by wage level; with the median of the prevailing wages.
insert into fiscal_in
select {file}, row_number() over (), 'place-' || kind, null, null, soc, role, null, null, place,
  nullif(cast(wage_level as text), ''), n, p25, p50, p75, median_prevailing, null, {period}
from {source}
left join fiscal_roles using (role);
