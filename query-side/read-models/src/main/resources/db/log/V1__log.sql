-- What was published of the log. It follows from the record, but it is never made anew: what was once published is kept
-- and compared. A tile only ever grows by its own beginning; level -1 holds the bundles of entries.

create table log.tile (
    level smallint not null check (level between -1 and 63),
    index bigint   not null check (index >= 0),
    width integer  not null check (width between 1 and 256),
    bytes bytea    not null,
    primary key (level, index)
);
-- Hashes do not compress, and a tile is read whole or by its beginning.
alter table log.tile alter column bytes set storage external;

create table log.checkpoint (
    size         bigint      not null primary key check (size >= 0),
    note         text        not null,
    published_at timestamptz not null default clock_timestamp()
);

-- The first time that a witness saw a size, which bounds when it was recorded, and the last, which says it still stands.
create table log.cosignature (
    size     bigint      not null references log.checkpoint,
    witness  text        not null,
    first_at timestamptz not null,
    first    text        not null,
    last_at  timestamptz not null,
    last     text        not null,
    primary key (size, witness)
);
