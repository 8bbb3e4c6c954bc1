-- What the embedded issuer remembers, and what every program counts at its sign-in. No names of persons but the names they
-- sign in with.

-- The keys that sign tokens: sealed under a key file outside the database, so that a dump forges nothing.
create table identity.signing_key (
    kid          text primary key,
    sealed       bytea       not null,
    made_at      timestamptz not null,
    signs_until  timestamptz not null,
    known_until  timestamptz not null
);

-- Who signs in with a password.
create table identity.account (
    name     text primary key,
    subject  text        not null unique,
    person   text        not null unique,
    password text        not null,
    made_at  timestamptz not null
);

-- Links that work once: for the first administrator and for everybody who chooses a password. Only the hash is kept.
create table identity.one_time_link (
    code_hash  bytea primary key,
    person     text,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Attempts to sign in that failed, per name, address, and both together.
create table identity.attempt (
    what         text primary key,
    failures     int         not null,
    since        timestamptz not null,
    locked_until timestamptz
);
create index attempt_by_time on identity.attempt (since);

-- The three tables of Spring Authorization Server, with PostgreSQL's types.
create table identity.oauth2_registered_client (
    id                            varchar(100) primary key,
    client_id                     varchar(100) not null unique,
    client_id_issued_at           timestamptz  not null default current_timestamp,
    client_secret                 varchar(200),
    client_secret_expires_at      timestamptz,
    client_name                   varchar(200) not null,
    client_authentication_methods varchar(1000) not null,
    authorization_grant_types     varchar(1000) not null,
    redirect_uris                 varchar(1000),
    post_logout_redirect_uris     varchar(1000),
    scopes                        varchar(1000) not null,
    client_settings               varchar(2000) not null,
    token_settings                varchar(2000) not null
);

create table identity.oauth2_authorization_consent (
    registered_client_id varchar(100) not null,
    principal_name       varchar(200) not null,
    authorities          varchar(1000) not null,
    primary key (registered_client_id, principal_name)
);

create table identity.oauth2_authorization (
    id                            varchar(100) primary key,
    registered_client_id          varchar(100) not null,
    principal_name                varchar(200) not null,
    authorization_grant_type      varchar(100) not null,
    authorized_scopes             varchar(1000),
    attributes                    text,
    state                         varchar(500),
    authorization_code_value      text,
    authorization_code_issued_at  timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata   text,
    access_token_value            text,
    access_token_issued_at        timestamptz,
    access_token_expires_at       timestamptz,
    access_token_metadata         text,
    access_token_type             varchar(100),
    access_token_scopes           varchar(1000),
    oidc_id_token_value           text,
    oidc_id_token_issued_at       timestamptz,
    oidc_id_token_expires_at      timestamptz,
    oidc_id_token_metadata        text,
    refresh_token_value           text,
    refresh_token_issued_at       timestamptz,
    refresh_token_expires_at      timestamptz,
    refresh_token_metadata        text,
    user_code_value               text,
    user_code_issued_at           timestamptz,
    user_code_expires_at          timestamptz,
    user_code_metadata            text,
    device_code_value             text,
    device_code_issued_at         timestamptz,
    device_code_expires_at        timestamptz,
    device_code_metadata          text
);
create index authorization_by_principal on identity.oauth2_authorization (principal_name);
create index authorization_by_state on identity.oauth2_authorization (state);
create index authorization_by_code on identity.oauth2_authorization using hash (authorization_code_value);
create index authorization_by_access on identity.oauth2_authorization using hash (access_token_value);
create index authorization_by_refresh on identity.oauth2_authorization using hash (refresh_token_value);

-- db-scheduler's own table: deletions and key rotation, on one node at a time.
create table identity.scheduled_tasks (
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
create index identity_tasks_by_time on identity.scheduled_tasks (execution_time);
