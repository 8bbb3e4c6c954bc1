package org.cartagena40.query.replay;

import java.time.Instant;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;

/**
 * One procedure, entry by entry. By effective time each state is that of the moment at which the entry holds, by today's
 * knowledge: a lapse stands at its deadline, however late it was recorded. By what was known it is that of the moment of
 * recording, with nothing known that came later.
 */
public final class ProcedureReplay {

    private final HistoryQueries history;
    private final SilenceQueries silence;

    public ProcedureReplay(HistoryQueries history, SilenceQueries silence) {
        this.history = history;
        this.silence = silence;
    }

    public Page<ProcedureMoment> of(Question question, String procedure, Axis by, Paging paging) {
        if (silence.summary(question, procedure).isEmpty()) {
            throw new NotOnRecord("silence procedure", procedure);
        }
        return history.history(question, HistoryFilter.of(procedure), paging)
                .map(entry -> moment(question, procedure, by, entry));
    }

    private ProcedureMoment moment(Question question, String procedure, Axis by, HistoryEntry entry) {
        Moment after = by == Axis.KNOWN
                ? new Moment(entry.recordedAt(), entry.position())
                : new Moment(holds(entry), question.moment().knownAt());
        return new ProcedureMoment(
                after.asOf(),
                after.knownAt(),
                entry,
                silence.summary(new Question(after, question.reader()), procedure)
                        .orElse(null));
    }

    /** When it certainly held; what no source dates, when it was recorded. */
    private static Instant holds(HistoryEntry entry) {
        return entry.effective().time().certainFrom().orElse(entry.recordedAt());
    }
}
