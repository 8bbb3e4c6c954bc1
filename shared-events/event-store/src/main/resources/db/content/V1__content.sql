-- The files that events name by their hash. No event holds a byte of them, so a file can be erased and the record stays
-- whole: the hash, its size and that it was erased are kept.

create table content.content (
    hash           text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    media_type     text        not null,
    size           bigint      not null check (size between 1 and 26214400),
    stored_at      timestamptz not null,
    stored_by      text        not null,
    erased_at      timestamptz,
    erased_by      text,
    erasure_reason text,
    check ((erased_at is null) = (erased_by is null) and (erased_at is null) = (erasure_reason is null))
);

create table content.chunk (
    hash   text    not null references content.content,
    number integer not null check (number >= 0),
    bytes  bytea   not null check (octet_length(bytes) between 1 and 262144),
    primary key (hash, number)
);

-- What is handed in is mostly compressed already.
alter table content.chunk alter column bytes set storage external;
