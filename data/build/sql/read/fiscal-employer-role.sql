-- The largest filers by occupation, in the nation and by metropolitan area.
insert into fiscal_in
select {file}, row_number() over (), 'cell', display, slug, occ_code, null, null, cast(area as text), null, null, n, p25,
  median, p75, null, null, {period}
from {source};
