-- The SEC's table of companies with their tickers and exchanges.
insert into facts_in
select {file}, row_number() over (), 'ticker', name, null, ticker, exchange, {period}
from read_csv({path}, all_varchar = true);
