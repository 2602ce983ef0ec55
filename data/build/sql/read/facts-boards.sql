-- Job boards by the employer's slug in the list of websites.
insert into facts_in
select {file}, row_number() over (), 'board', company_slug, board_url, company_slug, null, {period}
from read_csv({path}, all_varchar = true);
