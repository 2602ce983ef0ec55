-- All employers' filings by metropolitan area and occupation.
insert into fiscal_in
select {file}, row_number() over (), 'area', null, null, occ_code, null, null, cast(area as text), null, null, n, p25,
  median, p75, null, null, {period}
from {source};
