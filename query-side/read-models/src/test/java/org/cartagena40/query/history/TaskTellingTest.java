package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.TASK;
import static org.cartagena40.events.EventSamples.TERM;

import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Tier;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTellingTest {

    private static final EffectiveTime WHEN = EffectiveTime.at(OPENED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CO_CONVENE_MEETINGS | convocar reuniones junto con la Presidencia | co-convene meetings | a
            WORK_JOINTLY | trabajar conjuntamente | work jointly | b
            HOST_MEETING | ser anfitriona de una reunión | host a meeting | c
            LEAD_PROGRAMME | liderar un programa | lead a programme | d
            LEAD_NEGOTIATIONS | liderar negociaciones | lead bilateral or multilateral negotiations | e
            OTHER | asumir otra tarea | take on another task | f""")
    void a_task_is_told_by_what_the_Terms_of_Reference_call_it(TaskKind kind, String es, String en, String letter) {
        Sentence told = Telling.of(new VicePresidencyTaskRequested(
                        MSC, TASK, TERM, MEXICO, kind, new TaskMatter("Matter", null, null), null, WHEN, PRESIDENCY))
                .get(0);
        assertThat(told.es()).contains("una petición: " + es, "(Términos de Referencia, III, " + letter + ")");
        assertThat(told.en()).contains("a request: to " + en, "(Terms of Reference, III, " + letter + ")");
    }

    @Test
    void a_task_that_is_declined_without_a_reason_is_told_once() {
        assertThat(Telling.of(
                        new VicePresidencyTaskDeclined(MSC, TASK, TERM, MEXICO, null, WHEN, MEXICO_AS_VICE_PRESIDENCY)))
                .extracting(Sentence::tier)
                .containsExactly(Tier.PUBLIC);
    }

    @Test
    void a_result_that_nobody_states_is_not_stated() {
        Sentence told = Telling.of(
                        new VicePresidencyTaskCompleted(MSC, TASK, TERM, MEXICO, null, WHEN, MEXICO_AS_VICE_PRESIDENCY))
                .get(0);
        assertThat(told.en()).endsWith("; result: not stated.");
        assertThat(told.es()).endsWith("; resultado: no consta.");
    }
}
