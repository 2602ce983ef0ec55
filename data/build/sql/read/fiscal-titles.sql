-- Titles with figures of their own: in the nation, by level, by metropolitan area, by employer.
insert into fiscal_in
select {file}, row_number() over (), 'title', case when cut = 'employer' then cut_value end, null, null, label, cut,
  cast(cut_value as text), null, null, n, p25, median, p75, null, null, {period}
from {source};
