-- The words under which passages are found. Derived from the passages alone: whatever stands here can be made again.
create table passage_words (
  set text not null,
  number integer not null,
  words tsvector not null,
  primary key (set, number),
  foreign key (set, number) references passage_passage on delete cascade
);
create index passage_words_words on passage_words using gin (words);

-- Which sets stand there, and by which version of the words.
create table passage_words_of (
  set text primary key references passage_set,
  version integer not null check (version > 0)
);

create trigger passage_words_derived before update or truncate on passage_words
  for each statement execute function platform_refuse_change();
create trigger passage_words_of_derived before update or truncate on passage_words_of
  for each statement execute function platform_refuse_change();
