-- The database roles of a split deployment, where the two sides run as separate programs. An operator runs this once,
-- as the owner of the database, after the first start has made the schemas; running it again changes nothing.
-- Logins are made by the operator and granted one of these, such as:  grant acta_command_side to acta_writer;
-- Neither role owns the record: neither can change, delete or truncate it, nor switch off what refuses that.

do $$
begin
    if not exists (select from pg_roles where rolname = 'acta_command_side') then
        create role acta_command_side nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'acta_query_side') then
        create role acta_query_side nologin;
    end if;
end
$$;

revoke all on schema events from public;
revoke all on all tables in schema events from public;
revoke all on all functions in schema events from public;

-- Both read the record. What a side keeps for itself lies in a schema of its own, which it may make anew at any time.
grant usage on schema events to acta_command_side, acta_query_side;
grant select on all tables in schema events to acta_command_side, acta_query_side;
grant execute on function events.position_at(timestamptz) to acta_command_side, acta_query_side;
do $$
begin
    execute format('grant create on database %I to acta_command_side, acta_query_side', current_database());
end
$$;

-- Only the command side appends, and only through the function that keeps the order.
grant execute on function events.lock_append() to acta_command_side;
grant execute on function events.append(
    uuid[], text[], text[], bigint[], uuid[], integer[], bytea[], text[], text[], bytea[], bytea[], bytea[], bytea[],
    timestamptz)
    to acta_command_side;
grant execute on function events.append_upon(
    text[], bigint[], uuid[], text[], text[], bigint[], uuid[], integer[], bytea[], text[], text[], bytea[], bytea[],
    bytea[], bytea[], timestamptz)
    to acta_command_side;
grant execute on function events.taken(uuid[], text[], bigint[], uuid[], integer[]) to acta_command_side;
