-- Official pay outside the United States as it was collected, one row an occupation and place.
insert into world_in
select {file}, row_number() over (), country, region_code, region, scheme, cast(code as text), title,
  cast(period as text), unit, currency, try_cast(p10 as double), try_cast(p25 as double), try_cast(median as double),
  try_cast(p75 as double), try_cast(p90 as double), basis, source, licence, via, coalesce(note, '')
from read_csv({path}, all_varchar = true);
