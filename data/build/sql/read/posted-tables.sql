-- One row is one pay range of a posting, as collected. `line` is its place in the file.
create table posted_in (
  file text, line bigint, company text, title text, location text, currency text, interval text,
  low double, high double, posted text, seen text, url text, source text, licence text, flags text[]
);
