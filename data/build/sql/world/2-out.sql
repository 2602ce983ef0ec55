-- One row an occupation, place, period and unit. Singapore states basic pay in its note ("basic 6310/8346/…"): that is the
-- base, the gross beside it is not.
create table world_out as
with basic as (
  select *, regexp_extract(note, 'basic (\d+)/(\d+)/(\d+)', ['b25', 'b50', 'b75']) as b
  from world_in
  join world_reason using (file, line)
  where reason is null
)
select country, region, scheme, code, title, period, unit, currency,
  case when b.b50 = '' then p10 end as p10,
  case when b.b50 = '' then p25 else try_cast(b.b25 as double) end as p25,
  case when b.b50 = '' then p50 else try_cast(b.b50 as double) end as p50,
  case when b.b50 = '' then p75 else try_cast(b.b75 as double) end as p75,
  case when b.b50 = '' then p90 end as p90,
  source, licence, via, file, line
from basic
qualify row_number() over (partition by country, region, scheme, code, period, unit order by file, line) = 1
order by country, code, region, period, unit;
