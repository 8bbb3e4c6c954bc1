-- The read models. The hash of this script is their version: change a line and they are rebuilt from the log.
-- Every row says from which position it was known and until before which (known_to empty: still), who may read it and
-- whose own it is. A fact also says when it held: possibly from, certainly from, certainly to, possibly to.

create table progress (position bigint not null, version text not null);

create table any_row (known_from bigint not null, known_to bigint, tier text not null, owner text);
create table any_fact (
    like any_row, possible_from timestamptz, certain_from timestamptz, certain_to timestamptz, possible_to timestamptz,
    effective jsonb not null);
create table any_sourced_fact (like any_fact, origin text not null, sources jsonb not null);

create table mechanism (mechanism text not null, legal_basis text not null, like any_sourced_fact);
create table rule_set (version int not null, rules jsonb not null, adopted_by text, like any_sourced_fact);

create table membership (
    state text not null, position bigint not null, step text not null, basis text, reason text, like any_sourced_fact);
create table accreditation (
    accreditation text not null, institution text not null, capacity text not null, deputy_of text,
    valid_from timestamptz not null, valid_until timestamptz, credential text, ended_at_position bigint, ended jsonb,
    like any_sourced_fact);
create table accreditation_person (accreditation text not null, person text not null, like any_row);

-- Two governments claim a seat, and what was decided: each step a row.
create table seat_dispute (state text not null, position bigint not null, step text not null, like any_sourced_fact);

-- A reason that its giver owes to the offices only, by the position of the act.
create table confided_reason (position bigint not null, reason text not null, like any_row);

create table office_term (
    office text not null, term text not null, position bigint not null, holder text not null, period text,
    start_day date, end_day date, invitation text, procedure text, end_reason text, ended jsonb, like any_sourced_fact);
create table office_renewal (
    term text not null, position bigint not null, from_day date not null, end_day date not null, invitation text not null,
    procedure text not null, like any_sourced_fact);
create table invitation (
    invitation text not null, position bigint not null, invited text not null, kind text not null, reason text,
    like any_sourced_fact);
create table invitation_step (
    invitation text not null, position bigint not null, step text not null, reason text, procedure text,
    like any_fact);
create table designation (
    term text not null, position bigint not null, invitation text not null, procedure text not null, state text not null,
    start_day date not null, end_day date not null, withheld jsonb, withheld_at timestamptz, like any_fact);

create table procedure (
    procedure text not null, position bigint not null, provisional_id text not null, kind text not null, invitation text,
    invited text, term_start date, title text not null, texts jsonb not null, clause text, basis_decision text,
    short_deadline_reason text, addressees jsonb not null, entitled jsonb not null, rules jsonb not null,
    rules_version int not null, disclosure text not null, disclosure_tier text not null, policy text not null,
    opened_at timestamptz not null, opened_by text not null, broken_at timestamptz, adopted_at timestamptz,
    adopted_under_review boolean, interruptions jsonb, withdrawn_at timestamptz, withdrawal_reason text,
    round int not null, predecessor text, objections_of_predecessor int not null, answered_of_predecessor int not null,
    authoritative_language text not null, broken_by int, register_closed_at timestamptz, register_closed_position bigint,
    like any_sourced_fact);
create table procedure_deadline (
    procedure text not null, position bigint not null, local_time timestamp not null, zone text not null,
    deadline timestamptz not null, reason text, like any_fact);
create table objection (
    procedure text not null, position bigint not null, step text not null, state text not null, grounds text,
    paragraphs jsonb, proposed_amendment text, received_at timestamptz not null, before_deadline boolean, like any_fact);
create table statement (
    procedure text not null, position bigint not null, state text not null, type text not null,
    paragraphs jsonb not null, text jsonb not null, received_at timestamptz not null, late boolean not null,
    like any_fact);
create table review (
    procedure text not null, position bigint not null, step text not null, reason text, like any_fact);

-- What follows a broken silence and what offices do for a State. Whatever could name an objecting State is a row of its
-- own, with the tier of the procedure's disclosure: the Presidency's free reasons too, by the position of the act.
create table disclosed_reason (position bigint not null, reason text not null, like any_row);
create table follow_up (
    procedure text not null, position bigint not null, follow_up text not null, like any_fact);
create table answer (
    procedure text not null, position bigint not null, state text not null, text jsonb not null, like any_fact);
create table on_behalf_entry (
    procedure text not null, entry text not null, position bigint not null, state text not null, entered_by text not null,
    grounds text, paragraphs jsonb not null, proposed_amendment text, evidence jsonb not null,
    received_at timestamptz not null, holds_until timestamptz, ended_as text, ended_at timestamptz, end_reason text,
    like any_fact);
create table acknowledgement (
    procedure text not null, position bigint not null, kind text not null, number int not null, state text not null,
    like any_fact);

create table decision (
    decision text not null, position bigint not null, number text, kind text not null, method text not null, text jsonb,
    meeting text, no_at_meeting int, procedure text, annex_not_held text, like any_sourced_fact);

create table plan (
    plan text not null, title text not null, from_year int not null, to_year int not null, chapters int not null,
    programmes int not null, actions int not null, like any_sourced_fact);
create table plan_adoption (
    plan text not null, position bigint not null, mode text not null, acclamation boolean not null,
    like any_sourced_fact);
create table plan_antecedent (
    plan text not null, position bigint not null, antecedent text not null, chapter int, like any_sourced_fact);

create table objective (number int not null, position bigint not null, text jsonb not null, like any_sourced_fact);
create table principle (number int not null, position bigint not null, text jsonb not null, like any_sourced_fact);

-- Each step of a task; the first says what it is about.
create table vice_presidency_task (
    task text not null, position bigint not null, step text not null, term text not null, state text not null, kind text,
    description text, programme int, meeting text, decision text, asked_by text, result text, like any_sourced_fact);

-- What is said of a chapter, programme or action: a definition, or with a version what a revision made of it.
create table plan_slot (
    plan text not null, slot text not null, number int not null, position bigint not null, place int not null, version int,
    chapter int, programme int, title jsonb, thematic boolean, establishes text, population_groups jsonb,
    key_outcomes jsonb, like any_sourced_fact);
create table plan_key_outcome (
    plan text not null, number int not null, position bigint not null, text jsonb not null, like any_sourced_fact);
create table plan_version (
    plan text not null, position bigint not null, version int not null, decision text, reason text,
    chapters int not null, programmes int not null, actions int not null, like any_sourced_fact);

create table historical_fact (
    entry text not null, position bigint not null, kind text not null, title jsonb not null, like any_sourced_fact);
-- That an entry was corrected or annotated is seen by everybody; how and by whom, by those who may see the entry.
create table correction (
    position bigint not null, entry text not null, target bigint not null, target_type text not null,
    target_procedure text, recorded_at timestamptz not null, origin text not null, like any_fact);
create table correction_content (
    position bigint not null, fields jsonb not null, reason text not null, evidence jsonb not null, actor text not null,
    capacity text not null, principal text not null, sources jsonb not null, like any_row);
create table annotation (
    position bigint not null, entry text not null, target bigint not null, target_type text not null,
    target_procedure text, recorded_at timestamptz not null, origin text not null, like any_fact);
create table annotation_content (
    position bigint not null, text jsonb not null, actor text not null, capacity text not null, principal text not null,
    sources jsonb not null, like any_row);

create table document (
    document text not null, position bigint not null, type text not null, title jsonb not null, hash text,
    like any_sourced_fact);

create table milestone (
    milestone text not null, position bigint not null, kind text not null, alias jsonb, like any_sourced_fact);
create table milestone_date (
    milestone text not null, position bigint not null, date jsonb not null, reason text, like any_sourced_fact);

-- A meeting, each plan made for it, and each step it went through: whichever of them held at a moment is asked then.
create table meeting (
    meeting text not null, position bigint not null, kind text not null, purposes jsonb not null, title jsonb,
    milestone text, like any_sourced_fact);
create table meeting_plan (
    meeting text not null, position bigint not null, date jsonb not null, date_from timestamptz, date_to timestamptz,
    format text, place text, host text, sessions jsonb not null, zone text, languages jsonb not null, interpretation text,
    limit_seconds int, reason text, like any_sourced_fact);
create table meeting_step (
    meeting text not null, position bigint not null, step text not null, reason text, actor text not null,
    like any_sourced_fact);
create table meeting_agenda (
    meeting text not null, position bigint not null, version int not null, items jsonb not null, like any_sourced_fact);
create table meeting_invitation (
    meeting text not null, position bigint not null, stakeholder text not null, name jsonb, constituency text not null,
    purpose text not null, like any_sourced_fact);
create table meeting_registration (
    meeting text not null, position bigint not null, step text not null, until_at timestamptz, local_time timestamp,
    zone text, zone_assumed boolean, reason text, like any_sourced_fact);
create table meeting_session (
    meeting text not null, session int not null, position bigint not null, step text not null, chair text,
    like any_sourced_fact);
create table attendance (
    meeting text not null, session int not null, position bigint not null, present jsonb not null, like any_sourced_fact);
create table intervention (
    meeting text not null, session int not null, position bigint not null, speaker text not null,
    started_at timestamptz not null, seconds int not null, limit_seconds int, like any_sourced_fact);
-- Who takes part is for the members, who the person is and why somebody was not admitted for the offices.
create table participant (
    meeting text not null, participant text not null, position bigint not null, step text not null, affiliation text,
    constituency text, language text, like any_fact);
create table participant_person (
    meeting text not null, participant text not null, position bigint not null, person text, reason text, like any_row);

create table terms_of_reference (
    terms_of text not null, position bigint not null, version int not null, decision text not null, document text,
    hash text, like any_sourced_fact);
create table external_process (
    process text not null, position bigint not null, name jsonb not null, like any_sourced_fact);
create table pledge (
    pledge text not null, position bigint not null, title jsonb not null, lead text not null, supported_by text,
    like any_sourced_fact);

-- The priorities of a biennium: what it was opened with, each revision of each proposal, what was adopted, what follows.
create table priority_cycle (
    cycle text not null, position bigint not null, plan text not null, from_year int not null, to_year int not null,
    per_chapter int not null, total int not null, criteria jsonb not null, like any_sourced_fact);
create table priority_proposal (
    cycle text not null, priority text not null, position bigint not null, step text not null, revision int,
    catalogue_version int, chapter int, programme int, title jsonb, rationale jsonb, actions jsonb, criteria jsonb,
    reason text, actor text not null, principal text not null, like any_sourced_fact);
create table priority_adoption (
    cycle text not null, position bigint not null, decision text not null, meeting text, procedure text,
    counts jsonb not null, priorities jsonb not null, not_held text, no_report_reason text, like any_sourced_fact);
create table priority_step (
    cycle text not null, position bigint not null, step text not null, audience text, meeting text, forum jsonb,
    document text, reason text, actor text not null, capacity text not null, like any_sourced_fact);

-- What is reported of the plan. A value, an entry or an assessment is a row that stands; its corrections lie beside it.
create table indicator (
    indicator text not null, position bigint not null, revision int not null, plan text, kind text, name jsonb not null,
    unit text not null, baseline numeric, target numeric, chapter int, reason text, like any_sourced_fact);
create table indicator_value (
    indicator text not null, position bigint not null, number int not null, level text not null, state text, body text,
    from_day date not null, to_day date not null, value numeric not null, unit text not null, evidence jsonb not null,
    actor text not null, capacity text not null, principal text not null, like any_sourced_fact);
create table report_entry (
    report text not null, position bigint not null, number int not null, matter text not null, plan text not null,
    catalogue_version int not null, chapter int, action int, level text not null, state text, body text,
    from_day date not null, to_day date not null, status text, title jsonb, text jsonb not null, evidence jsonb not null,
    actor text not null, capacity text not null, principal text not null, like any_sourced_fact);
create table assessment (
    assessment text not null, position bigint not null, meeting text not null, plan text not null, chapter int not null,
    text jsonb not null, like any_sourced_fact);
create table document_version (
    document text not null, version int not null, position bigint not null, contents jsonb not null,
    authoritative_language text, note text, like any_sourced_fact);
-- What happened to a document, one row a step; the words of a part or reference are apart, for those it reached.
create table document_step (
    document text not null, position bigint not null, step text not null, meeting text, paper text, chapter int, part text,
    process text, text_hash text, audiences jsonb, annexes jsonb, annexes_not_held jsonb, version int, decision text,
    superseded_by text, reason text, like any_sourced_fact);
create table document_text (document text not null, position bigint not null, text jsonb not null, like any_row);
-- Whom a document reached: whoever sees a row of it may read its contents.
create table document_access (document text not null, position bigint not null, like any_row);
create table input_request (
    document text not null, position bigint not null, audience text not null, local_time timestamp not null,
    zone text not null, deadline timestamptz not null, like any_sourced_fact);
create table guidance (
    document text not null, position bigint not null, state text not null, text jsonb not null, late boolean not null,
    like any_sourced_fact);
create table comment_window (
    window_id text not null, position bigint not null, document text not null, audience text not null,
    comments_tier text not null, local_time timestamp not null, zone text not null, deadline timestamptz not null,
    zone_assumed boolean not null, closed_at timestamptz, close_reason text, like any_sourced_fact);
create table document_comment (
    window_id text not null, comment text not null, position bigint not null, institution text not null, lang text not null,
    hash text not null, chapters jsonb not null, horizons jsonb not null, late boolean not null, like any_sourced_fact);
create table comment_answer (
    window_id text not null, comment text not null, position bigint not null, status text not null, reply jsonb,
    like any_sourced_fact);

create table audit_entry (
    list text not null, position bigint not null, recorded_at timestamptz not null, type text not null, procedure text,
    what text not null, reason text, actor text not null, capacity text not null, principal text not null,
    es text not null, en text not null, like any_sourced_fact);

-- Each sentence told of each event; its words are made from the event when it is read. Whoever sees the row with the
-- content may read the event itself; told is -1 where that row has no sentence of its own.
create table history (
    position bigint not null, told int not null, content boolean not null, discreet boolean not null,
    possible_from timestamptz, certain_from timestamptz not null, feature text not null, type text not null, state text,
    offices jsonb not null, procedure text, like any_row);

drop table any_sourced_fact, any_fact, any_row;

-- after loading
create unique index on mechanism (mechanism, known_from);
create unique index on mechanism (mechanism) where known_to is null;
create unique index on rule_set (version, known_from);
create unique index on rule_set (version) where known_to is null;
create unique index on membership (state, position, known_from);
create unique index on accreditation (accreditation, known_from);
create unique index on accreditation (accreditation) where known_to is null;
create index on accreditation (institution);
create unique index on seat_dispute (state, position, known_from);
create unique index on accreditation_person (accreditation, known_from);
create unique index on accreditation_person (accreditation) where known_to is null;
create unique index on confided_reason (position, known_from);
create unique index on office_term (office, term, known_from);
create unique index on office_term (office, term) where known_to is null;
create unique index on office_renewal (term, position, known_from);
create unique index on invitation (invitation, known_from);
create unique index on invitation (invitation) where known_to is null;
create unique index on invitation_step (invitation, position, known_from);
create unique index on designation (term, known_from);
create unique index on designation (term) where known_to is null;
create unique index on procedure (procedure, known_from);
create unique index on procedure (procedure) where known_to is null;
create index on procedure (position);
create index on procedure using gist (tstzrange(opened_at, greatest(opened_at,
    coalesce(least(withdrawn_at, broken_at, adopted_at), 'infinity'::timestamptz)))) where known_to is null;
create index on procedure using gist (int8range(known_from, known_to)) where known_to is not null;
create unique index on procedure_deadline (procedure, position, known_from);
create unique index on objection (procedure, position, known_from);
create unique index on statement (procedure, position, known_from);
create unique index on review (procedure, position, known_from);
create index on procedure (predecessor) where predecessor is not null;
create unique index on disclosed_reason (position, known_from);
create unique index on follow_up (procedure, position, known_from);
create unique index on answer (procedure, position, known_from);
create unique index on on_behalf_entry (procedure, entry, known_from);
create unique index on on_behalf_entry (procedure, entry) where known_to is null;
create unique index on acknowledgement (procedure, position, known_from);
create unique index on decision (decision, known_from);
create unique index on decision (decision) where known_to is null;
create index on decision (position);
create index on decision (procedure);
create unique index on plan (plan, known_from);
create unique index on plan (plan) where known_to is null;
create unique index on plan_adoption (plan, position, known_from);
create unique index on plan_antecedent (plan, position, known_from);
create unique index on history (position, told);
create index on history (possible_from, position) include (told, tier, owner, known_from, known_to);
create index on history (procedure, position) where procedure is not null;
create index on history (state, position) where state is not null;
create unique index on objective (number, position, known_from);
create unique index on principle (number, position, known_from);
create unique index on vice_presidency_task (task, position, known_from);
create unique index on plan_slot (plan, slot, number, position, place, known_from);
create unique index on plan_key_outcome (plan, number, position, known_from);
create unique index on plan_version (plan, position, known_from);
create unique index on historical_fact (entry, position, known_from);
create unique index on correction (position, known_from);
create index on correction (target, position);
create unique index on correction_content (position, known_from);
create unique index on correction_content (position) where known_to is null;
create unique index on annotation (position, known_from);
create index on annotation (target, position);
create unique index on annotation_content (position, known_from);
create unique index on annotation_content (position) where known_to is null;
create unique index on document (document, position, known_from);
create unique index on priority_cycle (cycle, position, known_from);
create unique index on priority_proposal (cycle, priority, position, known_from);
create unique index on priority_adoption (cycle, position, known_from);
create unique index on priority_step (cycle, position, known_from);
create unique index on indicator (indicator, position, known_from);
create unique index on indicator_value (indicator, position, known_from);
create unique index on report_entry (report, position, known_from);
create index on report_entry (plan, action, position);
create index on report_entry (state, position);
create index on report_entry (position);
create unique index on assessment (assessment, position, known_from);
create unique index on audit_entry (list, position, known_from);
create unique index on milestone (milestone, position, known_from);
create unique index on milestone_date (milestone, position, known_from);
create unique index on meeting (meeting, position, known_from);
create unique index on meeting_plan (meeting, position, known_from);
create unique index on meeting_step (meeting, position, known_from);
create unique index on meeting_agenda (meeting, position, known_from);
create unique index on meeting_invitation (meeting, position, known_from);
create unique index on meeting_registration (meeting, position, known_from);
create unique index on meeting_session (meeting, session, position, known_from);
create unique index on attendance (meeting, session, position, known_from);
create unique index on intervention (meeting, session, position, known_from);
create unique index on participant (meeting, participant, position, known_from);
create unique index on participant_person (meeting, participant, position, known_from);
create unique index on terms_of_reference (terms_of, position, known_from);
create unique index on external_process (process, position, known_from);
create unique index on pledge (pledge, position, known_from);
create unique index on document_version (document, version, position, known_from);
create unique index on document_step (document, position, known_from);
create unique index on document_text (document, position, known_from);
create unique index on document_access (document, position, known_from);
create unique index on input_request (document, position, known_from);
create unique index on guidance (document, position, known_from);
create unique index on comment_window (window_id, known_from);
create unique index on comment_window (window_id) where known_to is null;
create unique index on document_comment (window_id, comment, position, known_from);
create unique index on comment_answer (window_id, comment, position, known_from);
