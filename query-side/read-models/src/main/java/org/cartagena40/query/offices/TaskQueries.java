package org.cartagena40.query.offices;

import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** The tasks of the Vice-Presidency at a moment, in order of recording, and who leads which programme. */
public final class TaskQueries {

    /** A task is open no longer once its term has certainly ended, whatever step it had reached. */
    private static final String TASKS = """
            select f.*, f.position as sort, %s as term_runs, coalesce(c.reason, s.result) as status_note,
                   case when s.step not in ('DECLINED', 'COMPLETED') and t.possible_to <= :asOf then 'REVERTED'
                        else s.step end as status,
                   case when s.step not in ('DECLINED', 'COMPLETED') and t.possible_to <= :asOf then t.ended
                        else s.effective end as status_since
            from %s f
            join lateral (select * from %s x where x.task = f.task and x.certain_from <= :asOf
                          order by x.position desc limit 1) s on true
            left join %s t on t.office = 'VICE_PRESIDENCY' and t.term = f.term
            left join %s c on c.position = s.position
            where f.kind is not null and f.certain_from <= :asOf
              and not exists (select 1 from %s e where e.task = f.task and e.position < f.position)""".formatted(
                    certain("t"),
                    rows("vice_presidency_task"),
                    rows("vice_presidency_task"),
                    rows("office_term"),
                    rows("confided_reason"),
                    rows("vice_presidency_task"));

    private static final String LEADS = "select * from (" + TASKS + ") tasks where kind = 'LEAD_PROGRAMME'"
            + " and status = 'ACCEPTED' and term_runs and programme is not null order by position";

    private final Reading reading;

    public TaskQueries(Reading reading) {
        this.reading = reading;
    }

    /** Of one status or of all. */
    public Page<Task> tasks(Question question, @Nullable TaskStatus status, Paging paging) {
        Map<String, @Nullable Object> more = new HashMap<>();
        more.put("status", status == null ? null : status.name());
        String sql = "select * from (" + TASKS + ") tasks where status = :status or cast(:status as text) is null";
        return reading.answer(question, asked -> asked.page(sql, more, paging, TaskQueries::task));
    }

    public Task task(Question question, String id) {
        String sql = "select * from (" + TASKS + ") tasks where task = :task";
        return reading.answer(question, asked -> asked.first(sql, Map.of("task", id), TaskQueries::task))
                .orElseThrow(() -> new NotOnRecord("task", id));
    }

    /** Those that the Vice-Presidency has or has yet to answer, within the answer to a wider question. */
    static List<Task> open(Asked asked) {
        return asked.rows("select * from (" + TASKS + ") tasks order by position", TaskQueries::task).stream()
                .filter(task -> task.status().open())
                .toList();
    }

    /** Who leads which programme, within the answer to a wider question; the later task speaks. */
    public static Map<Integer, ProgrammeLead> leads(Asked asked) {
        Map<Integer, ProgrammeLead> leads = new HashMap<>();
        asked.rows(LEADS, TaskQueries::lead).forEach(lead -> leads.put(lead.programme(), lead));
        return leads;
    }

    private static ProgrammeLead lead(Row row) throws SQLException {
        return new ProgrammeLead(
                row.count("programme"),
                row.text("state"),
                row.text("term"),
                row.text("task"),
                row.json("status_since", Effective.class));
    }

    private static Task task(Row row) throws SQLException {
        TaskKind kind = TaskKind.valueOf(row.text("kind"));
        return new Task(
                row.text("task"),
                row.text("term"),
                row.text("state"),
                kind.name(),
                letter(kind),
                row.text("description"),
                row.countOrNull("programme"),
                row.textOrNull("meeting"),
                row.textOrNull("asked_by"),
                row.textOrNull("decision"),
                row.json("effective", Effective.class),
                TaskStatus.valueOf(row.text("status")),
                row.jsonOrNull("status_since", Effective.class),
                row.textOrNull("status_note"),
                row.text("origin"),
                row.texts("sources"));
    }

    private static String letter(TaskKind kind) {
        return switch (kind) {
            case CO_CONVENE_MEETINGS -> "a";
            case WORK_JOINTLY -> "b";
            case HOST_MEETING -> "c";
            case LEAD_PROGRAMME -> "d";
            case LEAD_NEGOTIATIONS -> "e";
            case OTHER -> "f";
        };
    }
}
