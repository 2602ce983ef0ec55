-- A posting is known by its address without what only says where a reader came from. Its ranges change while it is
-- open: those of its newest sighting count, older ones are folded into them.
create table posted_kept as
with kept as (
  select input.*, key,
    regexp_replace(regexp_replace(url, '#.*$', ''), '[?&](utm_\w+|gh_src|lever-source|ref|source)=[^&]*', '', 'g') as address,
    coalesce(list_filter(flags, lambda flag: starts_with(flag, 'zone:'))[1][6:], '') as zone
  from posted_in as input
  join posted_reason using (file, line)
  join posted_names using (company, url)
  where reason is null
)
select *, lower(address) as posting from kept
qualify seen = max(seen) over (partition by key, lower(address));
