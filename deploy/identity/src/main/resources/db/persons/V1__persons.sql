-- The register of persons: the only place that knows a name, and the only one that can forget.

-- What is known of a person lies sealed under a key that is a file outside the database. An erased person keeps its row,
-- because the record names its id for ever; nothing of the person is left in it.
create table persons.person (
    id            text primary key,
    sign_in_hash  bytea unique,
    sealed        bytea,
    request_hash  bytea,
    registered_at timestamptz not null,
    registered_by text        not null,
    corrected_at  timestamptz,
    erased_at     timestamptz
);

-- As whom a person may act, until the record's accreditations and offices say so themselves.
create table persons.capacity (
    person      text not null references persons.person,
    institution text not null,
    capacity    text not null,
    primary key (person, institution, capacity)
);

-- Who was erased, when, by whom and why. The same ids stand in the key folder.
create table persons.erased (
    person    text primary key,
    erased_at timestamptz not null,
    erased_by text        not null,
    reason    text        not null
);
