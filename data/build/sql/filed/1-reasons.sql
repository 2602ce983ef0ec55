-- Why a filing is left out; null where it stays. The first reason that holds is the one counted.
create table filed_reason as
with numbered as (
  select distinct period from filed_in where case_number is not null
)
select file, line,
  case
    when case_number is null and period in (select period from numbered) then 'quarter covered by an official file'
    when status not in ('Certified', 'CERTIFIED') then 'not certified'
    when trim(coalesce(employer, '')) = '' or trim(coalesce(title, '')) = '' then 'no employer or title'
    when coalesce(key, '') = '' then 'employer’s name has no letters'
    when trim(coalesce(soc, '')) = '' or period is null then 'no occupation or date'
    when period < '2025' and key in (select key from filed_newer) then 'counted by a newer fiscal year'
    when wage is null then 'no wage'
    when wage < 20000 then 'annual wage under 20,000'
    when wage > 1000000 then 'annual wage over 1,000,000'
    -- Within 1% of it a filing is a lower bound, not pay.
    when wage <= prevailing * 1.01 then 'at the legal minimum: no pay'
  end as reason
from filed_in
left join filed_names using (employer, trade_name);
