-- The Bureau of Labor Statistics' own file (all data, state or national): `*` and `#` stand for what it does not say.
insert into market_in
with cells as (
  select row_number() over () as line, COLUMNS(c -> c in (
    'OCC_CODE', 'AREA_TYPE', 'PRIM_STATE', 'O_GROUP', 'NAICS', 'TOT_EMP', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90',
    'AREA', 'AREA_TITLE'
  ))::text
  from {source}
)
select {file}, line, OCC_CODE, case when AREA_TYPE = '2' then PRIM_STATE end,
  case
    when AREA_TYPE not in ('1', '2') and not (AREA_TYPE = '4' and {metros}) then 'neither nation nor state'
    when lpad(NAICS, 6, '0') <> '000000' then 'one industry only'
    when lower(O_GROUP) <> 'detailed' then 'a group of occupations'
    else 'kept'
  end,
  try_cast(replace(TOT_EMP, ',', '') as double), try_cast(replace(A_PCT10, ',', '') as double),
  try_cast(replace(A_PCT25, ',', '') as double), try_cast(replace(A_MEDIAN, ',', '') as double),
  try_cast(replace(A_PCT75, ',', '') as double), try_cast(replace(A_PCT90, ',', '') as double), {period},
  case when AREA_TYPE = '4' then ltrim({area}, '0') end, case when AREA_TYPE = '4' then {title} end, null
from cells;
