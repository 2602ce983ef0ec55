-- Why a row is left out; null where it stays. The first reason that holds is the one counted.
create table world_reason as
select file, line,
  case
    when contains(region_code, '/') then 'one industry only'
    when contains(upper(basis), 'STALE') then 'older than eight years'
    -- Terms of reuse that nobody has confirmed: only with the pipeline's switch.
    when contains(source, 'Bundesagentur') and not {unconfirmed} then 'terms not confirmed'
    when not exists (select 1 from world_codes where world_codes.country = world_in.country and world_codes.code = world_in.code)
      then 'occupation of no job'
    when p50 is null then 'no median stated'
  end as reason
from world_in;
