-- Every filing with a wage, those at their legal minimum among them: what share of an employer's filings those are.
create table filed_all as
select key, title, trim(soc) as soc, coalesce(wage <= prevailing * 1.01, false) as floor
from filed_in
join filed_names using (employer, trade_name)
where wage between 20000 and 1000000 and coalesce(key, '') <> '';
