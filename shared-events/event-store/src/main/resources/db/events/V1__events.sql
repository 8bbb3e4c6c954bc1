-- The record: one row per event. Positions are dense and given in commit order, so "everything after n" skips nothing.
-- What stands here is stored as exact bytes and never written anew. Design: ledger notes, sections 2 and 3.

create table events.event (
    global_index    bigint      not null primary key check (global_index >= 0),
    event_id        uuid        not null unique,
    aggregate_type  text        not null,
    aggregate_id    text        not null,
    sequence_number bigint      not null check (sequence_number >= 0),
    command_id      uuid        not null,
    command_ordinal integer     not null check (command_ordinal >= 0),
    request_hash    bytea       not null check (octet_length(request_hash) = 32),
    type            text        not null,
    revision        text        not null,
    recorded_at     timestamptz not null,
    payload         bytea       not null,
    metadata        bytea       not null,
    salt            bytea       not null check (octet_length(salt) = 32),
    leaf_hash       bytea       not null check (octet_length(leaf_hash) = 32),
    unique (aggregate_id, sequence_number),
    unique (command_id, command_ordinal)
);

comment on table events.event is
    'The record of acts, append-only. The commitment of a leaf is not stored: whoever checks derives it from the row.';

-- These stop accidents, also in a session that plays a replica. Proof comes from outside: published checkpoints.
create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events.event is the record: % is refused. What was wrong is corrected by a later event.', tg_op
        using errcode = 'restrict_violation';
end
$$;

create trigger the_record_never_changes
    before update or delete or truncate on events.event
    for each statement execute function events.refuse_change();

alter table events.event enable always trigger the_record_never_changes;

-- The entry of a leaf, version 1: org.cartagena40.ledger.LogEntry writes the same bytes, and a test holds them together.
create function events.entry(p_event_id uuid, p_recorded_at timestamptz, p_commitment bytea)
    returns bytea language sql stable as $$
    select convert_to(
        '{"v":1,"event":"' || p_event_id
        || '","recordedAt":"' || to_char(p_recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || '","commitment":"' || encode(p_commitment, 'base64')
        || '"}', 'UTF8')
$$;

-- One writer at a time, over all nodes, until the end of the transaction.
create function events.lock_append() returns void language sql volatile as $$
    select pg_advisory_xact_lock(4002024)
$$;

-- Records a batch in its order. VOLATILE, because each statement must see what was committed before the lock was ours:
-- a head read with an older snapshot would give positions away twice. One notification per batch, since it takes a
-- lock of the whole database at commit.
create function events.append(
    p_event_ids uuid[], p_aggregate_types text[], p_aggregate_ids text[], p_sequence_numbers bigint[],
    p_command_ids uuid[], p_command_ordinals integer[], p_request_hashes bytea[], p_types text[],
    p_revisions text[], p_payloads bytea[], p_metadata bytea[], p_salts bytea[], p_commitments bytea[],
    p_now timestamptz, out first_index bigint, out batch_recorded_at timestamptz)
    language plpgsql volatile as $$
begin
    perform events.lock_append();
    select e.global_index + 1, greatest(e.recorded_at, p_now) into first_index, batch_recorded_at
        from events.event e order by e.global_index desc limit 1;
    if not found then
        first_index := 0;
        batch_recorded_at := p_now;
    end if;
    insert into events.event (
        global_index, event_id, aggregate_type, aggregate_id, sequence_number, command_id, command_ordinal,
        request_hash, type, revision, recorded_at, payload, metadata, salt, leaf_hash)
    select first_index + b.n - 1, b.event_id, b.aggregate_type, b.aggregate_id, b.sequence_number, b.command_id,
           b.command_ordinal, b.request_hash, b.type, b.revision, batch_recorded_at, b.payload, b.metadata, b.salt,
           sha256('\x00'::bytea || events.entry(b.event_id, batch_recorded_at, b.commitment))
        from unnest(
            p_event_ids, p_aggregate_types, p_aggregate_ids, p_sequence_numbers, p_command_ids, p_command_ordinals,
            p_request_hashes, p_types, p_revisions, p_payloads, p_metadata, p_salts, p_commitments)
            with ordinality as b (
                event_id, aggregate_type, aggregate_id, sequence_number, command_id, command_ordinal,
                request_hash, type, revision, payload, metadata, salt, commitment, n)
        order by b.n;
    perform pg_notify('acta_events', (first_index + cardinality(p_event_ids) - 1)::text);
end
$$;

-- Which events of a batch (counted from 1) the log refuses, and why. Asked under the lock, after a unique key refused.
create function events.taken(
    p_event_ids uuid[], p_aggregate_ids text[], p_sequence_numbers bigint[],
    p_command_ids uuid[], p_command_ordinals integer[])
    returns table (n bigint, command_taken boolean) language sql stable as $$
    select t.n, t.command_taken
        from (
            select b.n,
                   exists (select 1 from events.event e
                       where e.command_id = b.command_id and e.command_ordinal = b.command_ordinal) as command_taken,
                   exists (select 1 from events.event e
                       where e.aggregate_id = b.aggregate_id and e.sequence_number = b.sequence_number)
                   or exists (select 1 from events.event e where e.event_id = b.event_id) as place_taken
                from unnest(p_event_ids, p_aggregate_ids, p_sequence_numbers, p_command_ids, p_command_ordinals)
                    with ordinality as b (event_id, aggregate_id, sequence_number, command_id, command_ordinal, n)
        ) t
        where t.command_taken or t.place_taken
$$;

-- The last position recorded at or before an instant, -1 if there is none. Positions are dense and recorded_at never
-- falls, so halving finds it without an index of its own.
create function events.position_at(p_instant timestamptz) returns bigint language plpgsql stable as $$
declare
    low bigint := -1;
    high bigint;
    middle bigint;
begin
    select coalesce(max(e.global_index), -1) into high from events.event e;
    while low < high loop
        middle := (low + high + 1) / 2;
        if (select e.recorded_at <= p_instant from events.event e where e.global_index = middle) then
            low := middle;
        else
            high := middle - 1;
        end if;
    end loop;
    return low;
end
$$;
