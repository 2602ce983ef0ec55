-- Exchange rates of one day: what one US dollar is in each currency.
create or replace table rates_in as
select {file} as file, row_number() over () as line, cast(date as text) as day, currency, try_cast(per_usd as double) as per_usd
from read_csv({path}, all_varchar = true);
