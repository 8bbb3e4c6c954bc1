package org.cartagena40.query.offices;

import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.TASK;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTermStarted;

/** Mexico serves a term, is asked to lead a programme and accepts. */
final class TaskStory {

    static final LocalDate START = LocalDate.parse("2026-01-01");
    static final LocalDate END = LocalDate.parse("2028-01-01");
    static final Instant ASKED = day("2026-03-01");
    static final Instant ANSWERED = day("2026-04-01");

    private TaskStory() {}

    static ActaEvent term() {
        return new VicePresidencyTermStarted(
                MSC, TERM, MEXICO, START, END, null, null, EffectiveTime.on(START), PRESIDENCY);
    }

    static ActaEvent requested() {
        return new VicePresidencyTaskRequested(
                MSC,
                TASK,
                TERM,
                MEXICO,
                TaskKind.LEAD_PROGRAMME,
                new TaskMatter("Cities of Solidarity", 1, null),
                null,
                EffectiveTime.at(ASKED),
                PRESIDENCY);
    }

    static ActaEvent accepted() {
        return new VicePresidencyTaskAccepted(
                MSC, TASK, TERM, MEXICO, EffectiveTime.at(ANSWERED), MEXICO_AS_VICE_PRESIDENCY);
    }

    static Instant day(String day) {
        return Zones.startOf(LocalDate.parse(day));
    }
}
