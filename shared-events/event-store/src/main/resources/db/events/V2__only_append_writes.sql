-- Whoever appends needs no right to write the table: the function writes it with the rights of its owner, in the only
-- way there is. The search path is fixed, so that nobody can put another table in the place of the record.
alter function events.append(
    uuid[], text[], text[], bigint[], uuid[], integer[], bytea[], text[], text[], bytea[], bytea[], bytea[], bytea[],
    timestamptz)
    security definer set search_path = pg_catalog, pg_temp;
