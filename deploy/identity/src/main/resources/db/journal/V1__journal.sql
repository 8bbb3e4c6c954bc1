-- Who read what is not for everybody, and what was refused to whom. Not part of the record: rows are deleted when their
-- time is over.
create table journal.entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    kind        text        not null,
    person      text,
    institution text,
    capacity    text,
    what        text        not null,
    rule        text,
    status      int         not null,
    lost        bigint      not null default 0
);
create index entry_by_time on journal.entry (at, id);
create index entry_by_person on journal.entry (person, id);
