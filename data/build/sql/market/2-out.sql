-- One row an occupation and place; a file that says the same again is folded.
create table market_out as
select soc, state, area, area_title, parity, employed, p10, p25, p50, p75, p90, period, file, line
from market_in
join market_reason using (file, line)
where reason is null
qualify row_number() over (partition by soc, coalesce(state, ''), coalesce(area, '') order by file, line) = 1
order by soc, area nulls first, state nulls first;
