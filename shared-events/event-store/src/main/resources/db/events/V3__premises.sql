-- An act may rest on more than the aggregate it changes: an objection on who is accredited, an opening on who presides.
-- What was read of those is a premise: that nothing more was recorded of them. It is asked again under the lock, where
-- nobody can record anything in between. A premise is a place, (aggregate, sequence number), that is still free; one
-- that is taken is refused like any taken place, with the whole batch, and the writer finds out whose it was.
create function events.append_upon(
    p_premise_ids text[], p_premise_numbers bigint[],
    p_event_ids uuid[], p_aggregate_types text[], p_aggregate_ids text[], p_sequence_numbers bigint[],
    p_command_ids uuid[], p_command_ordinals integer[], p_request_hashes bytea[], p_types text[],
    p_revisions text[], p_payloads bytea[], p_metadata bytea[], p_salts bytea[], p_commitments bytea[],
    p_now timestamptz, out first_index bigint, out batch_recorded_at timestamptz)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform events.lock_append();
    for i in 1 .. cardinality(p_premise_ids) loop
        perform from events.event e
            where e.aggregate_id = p_premise_ids[i] and e.sequence_number = p_premise_numbers[i];
        if found then
            raise unique_violation using message = 'an act of this batch rests on what has gone on';
        end if;
    end loop;
    select a.first_index, a.batch_recorded_at into first_index, batch_recorded_at
        from events.append(
            p_event_ids, p_aggregate_types, p_aggregate_ids, p_sequence_numbers, p_command_ids, p_command_ordinals,
            p_request_hashes, p_types, p_revisions, p_payloads, p_metadata, p_salts, p_commitments, p_now) a;
end
$$;
