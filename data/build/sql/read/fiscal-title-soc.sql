-- Under which occupations a title is filed.
insert into fiscal_in
select {file}, row_number() over (), 'share', null, null, occ_code, title, null, null, null, null, occ_n, null, null, null,
  null, share, {period}
from {source};
