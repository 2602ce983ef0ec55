-- The legal names under which the largest filers filed.
insert into fiscal_in
select {file}, row_number() over (), 'entity', entity, slug, null, null, null, null, null, null, filings, null, null, null,
  null, null, {period}
from {source};
