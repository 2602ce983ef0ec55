-- The largest filers of each metropolitan area and occupation.
insert into fiscal_in
select {file}, row_number() over (), 'metro-cell', employer, null, occ_code, null, null, cast(area as text), null, null, n,
  null, median, null, null, null, {period}
from {source};
