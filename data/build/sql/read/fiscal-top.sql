-- A quarter's largest filers by occupation.
insert into fiscal_in
select {file}, row_number() over (), 'top', employer, null, soc, role, null, 'US', null, null, n, null, p50, null, null,
  null, {period}
from {source}
left join fiscal_roles using (role);
