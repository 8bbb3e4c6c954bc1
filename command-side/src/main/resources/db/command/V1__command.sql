-- What the policies of the command side need to remember. All of it follows from the log or from the clock.

-- What falls due and when: one row per act that a watch will ask for. Made anew from the log at every start.
create table command.due (
    key       text primary key,
    task      text        not null,
    subject   text        not null,
    due_at    timestamptz not null,
    opened_at timestamptz,
    deadline  timestamptz,
    renewal   boolean     not null,
    asked_at  timestamptz
);
create index due_by_time on command.due (due_at, key);

-- When this record accepted acts: one row per run of a program, its end moved on by every heartbeat.
create table command.service_run (
    run      uuid primary key,
    began_at timestamptz not null,
    beat_at  timestamptz not null
);
create index service_run_by_beat on command.service_run (beat_at);

-- Events that a policy could not act on, each an alarm until somebody looked.
create table command.dead_letter (
    position    bigint      not null,
    policy      text        not null,
    recorded_at timestamptz not null,
    failure     text        not null,
    primary key (position, policy)
);

-- db-scheduler's own table.
create table command.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on command.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on command.scheduled_tasks (last_heartbeat);
