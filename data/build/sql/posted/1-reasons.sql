-- Why a range is left out; null where it stays. The first reason that holds is the one counted.
create table posted_reason as
select file, line,
  case
    when trim(coalesce(company, '')) = '' or trim(coalesce(title, '')) = '' then 'no employer or title'
    when coalesce(url, '') not like 'http%://%' then 'no address to check it at'
    when coalesce(key, '') = '' then 'employer’s name has no letters'
    when low is null or high is null or low <= 0 or high < low then 'no amount'
    when interval not in ('year', 'month', 'week', 'day', 'hour') then 'paid once, not by period'
    when list_bool_or(list_transform(flags, lambda flag: starts_with(flag, 'currency-suspect'))) then 'currency does not fit the place'
    when list_contains(flags, 'freelance') then 'freelance work, not employment'
    when list_bool_or(list_transform(flags, lambda flag: starts_with(flag, 'interval-suspect'))) then 'period in doubt'
    -- A ceiling of exactly one million stands in a form's empty field, not in a pay policy.
    when high = 1000000 and interval = 'year' and currency in ('USD', 'EUR', 'GBP', 'CAD', 'AUD') then 'ceiling of exactly 1,000,000'
    when list_contains(flags, 'very-wide') then 'range too wide to say anything'
    when list_contains(flags, 'wide') then 'range wide to the point of no use'
  end as reason
from posted_in
left join posted_names using (company, url);
