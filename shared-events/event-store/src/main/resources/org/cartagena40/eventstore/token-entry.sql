-- How far each processor has come; it lies beside the rows it speaks for and is committed with them. Columns: Axon's.
create table if not exists ${schema}.token_entry (
    processor_name varchar(255) not null,
    segment        integer      not null,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    primary key (processor_name, segment)
);
