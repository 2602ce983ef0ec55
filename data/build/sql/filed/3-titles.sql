-- One spelling a title: the one most filings use, rather one that is not all capitals.
create table filed_title as
with spellings as (
  select title, lower(title) as folded, count(*) as n
  from filed_kept
  group by title
)
select folded, title as spelling
from spellings
qualify row_number() over (partition by folded order by title = upper(title), n desc, title) = 1;
