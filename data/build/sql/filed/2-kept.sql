-- Filings that stay, each case once. Titles lose the employer's own job numbers ("Engineer - KBGFJG204319-5").
create table filed_kept as
select key, employer, file, line, period, trim(soc) as soc, upper(trim(state)) as state,
  cast(round(wage) as integer) as wage,
  trim(regexp_replace(
    regexp_replace(title, '\s*[-–]?\s*[(\[]?\s*#?[A-Za-z]{0,6}\d{4,}[\d.\-]*\s*[)\]]?\s*$', ''),
    '\s+', ' ', 'g'
  )) as title
from filed_in
join filed_reason using (file, line)
join filed_names using (employer, trade_name)
where reason is null
qualify case_number is null or row_number() over (partition by case_number order by period desc, file, line) = 1;
