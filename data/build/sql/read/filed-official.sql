-- The Department of Labor's own disclosure file (LCA_Disclosure_Data_FY….csv): wages by their own unit, cases by number.
insert into filed_in
with cells as (
  select row_number() over () as line, *,
    try_cast(regexp_replace(cast(WAGE_RATE_OF_PAY_FROM as text), '[$, ]', '', 'g') as double) as amount,
    lower(trim(cast(WAGE_UNIT_OF_PAY as text))) as unit,
    coalesce(
      try_cast(cast(DECISION_DATE as text) as date),
      try_cast(try_strptime(cast(DECISION_DATE as text), ['%m/%d/%Y', '%m/%d/%y', '%Y-%m-%d %H:%M:%S', '%d-%b-%Y']) as date),
      -- A spreadsheet's day number.
      date '1899-12-30' + try_cast(try_cast(cast(DECISION_DATE as text) as double) as integer)
    ) as decided
  from {source}
)
select {file}, line, cast(CASE_NUMBER as text), CASE_STATUS, EMPLOYER_NAME, coalesce({trade}, ''), JOB_TITLE, SOC_CODE, WORKSITE_STATE,
  amount * case unit
    when 'year' then 1 when 'month' then 12 when 'bi-weekly' then 26 when 'week' then 52 when 'hour' then 2080
  end,
  year(decided) || '-Q' || quarter(decided), {prevailing}
from cells;
