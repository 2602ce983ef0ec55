-- Every filer of a fiscal year: how many wages it filed, most for which occupation and area, and their median.
insert into fiscal_in
select {file}, row_number() over (), 'employer', display, slug, topRole, null, null, cast(topCbsa as text), null, null,
  filings, null, median, null, null, null, {period}
from {source};
