-- The same range of the same zone of the same posting, told twice, is one.
create table posted_out as
select key, company, trim(regexp_replace(title, '\s+', ' ', 'g')) as title,
  nullif(trim(regexp_replace(coalesce(location, ''), '\s+', ' ', 'g')), '') as location,
  nullif(trim(zone), '') as zone, currency, interval, low, high, posted, seen, posting, address as url, flags,
  split_part(source, ':', 1) as source, licence, file, line
from posted_kept
qualify row_number() over (
  partition by key, posting, coalesce(location, ''), zone, currency, interval, low, high order by file, line
) = 1
order by key, title, posting, zone, location, currency, low, high, file, line;
