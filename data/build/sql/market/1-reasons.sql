-- Why a row is left out; null where it stays.
create table market_reason as
with newest as (
  select max(period) as period from market_in
)
select file, line,
  case
    when scope <> 'kept' then scope
    when coalesce(soc, '') = '' then 'no occupation'
    when period < (select period from newest) then 'older survey'
    when soc not in (select soc from market_occupations) then 'occupation of no role family'
    when p25 is null and p50 is null and p75 is null then 'no percentile stated'
  end as reason
from market_in;
