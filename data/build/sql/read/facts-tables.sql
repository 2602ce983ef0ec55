-- One row is a fact about an employer: a security of the SEC's table, a website, or a job board.
create table facts_in (file text, line bigint, kind text, name text, address text, ticker text, exchange text, period text);
