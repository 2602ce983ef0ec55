-- A file of collected postings, one JSON object a line.
insert into posted_in
select {file}, row_number() over (), company, title, location, upper(currency), interval, min, max, posted, seen, url,
  source, licence, coalesce(flags, [])
from read_json({path}, format = 'newline_delimited', columns = {
  'company': 'text', 'title': 'text', 'location': 'text', 'currency': 'text', 'interval': 'text', 'min': 'double',
  'max': 'double', 'posted': 'text', 'seen': 'text', 'url': 'text', 'source': 'text', 'licence': 'text',
  'flags': 'text[]'
});
