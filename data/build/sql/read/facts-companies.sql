-- Employers with their websites.
insert into facts_in
select {file}, row_number() over (), 'website', name, website, slug, null, {period}
from read_csv({path}, all_varchar = true);
