-- Why a cell is left out; null where it stays. The first reason that holds is the one counted.
create table fiscal_reason as
with ours as (
  select soc from fiscal_occupations
), own as (
  select distinct employer from fiscal_in where kind = 'cell'
)
select file, line,
  case
    when kind = 'employer' and n < 2 then 'one filing of the employer: a person, not a figure'
    when kind = 'share' and soc = 'other' then 'not one occupation'
    when kind in ('share', 'title') and title not in (select title from fiscal_jobs) then 'title of no job'
    when kind = 'metro-cell' and employer in (select employer from own) then 'said by the employer’s own cells'
    when kind in ('place-state') then 'a state: areas and the nation are nearer'
    when kind in ('cell', 'metro-cell', 'area', 'place-city', 'place-nation', 'top')
      and (soc is null or soc not in (select soc from ours)) then 'occupation of no job'
    when kind in ('cell', 'metro-cell', 'top') and n < 3 then 'fewer than three filings in the cell'
    when kind = 'area' and (n < 50 or p25 is null) then 'fewer than 50 filings in the area'
    when kind = 'place-city' and wage_level is null and n < 50 then 'fewer than 50 filings in the city'
    when kind = 'place-city' and wage_level is not null then 'wage levels within a city: the nation’s are kept'
    when kind <> 'entity' and p50 is null and kind <> 'share' then 'no median stated'
  end as reason
from fiscal_in;
