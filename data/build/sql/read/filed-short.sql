-- A reduced copy of a disclosure file: no case numbers, no dates, certified cases only, wages by the year already.
insert into filed_in
select {file}, row_number() over (), null, 'Certified', EMPLOYER_NAME, '', JOB_TITLE, SOC_CODE, WORKSITE_STATE,
  ANNUAL_WAGE, {period}, {prevailing}
from {source};
