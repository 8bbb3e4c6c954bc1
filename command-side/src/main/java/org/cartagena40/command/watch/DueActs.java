package org.cartagena40.command.watch;

import static org.cartagena40.command.watch.Due.Task.CONCLUDE_PROCEDURE;
import static org.cartagena40.command.watch.Due.Task.EXPIRE_TERM;
import static org.cartagena40.command.watch.Due.Task.START_TERM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.SubjectKind;
import org.cartagena40.events.silence.TextWithdrawn;
import org.cartagena40.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What falls due, as it follows from the events. It remembers the opening of procedures that are not concluded, because an
 * extension tells the new deadline only.
 */
final class DueActs {

    private final Map<String, Due> open = new LinkedHashMap<>();

    /** What falls due after all that was told, in the order of its coming. */
    List<Due> all() {
        return List.copyOf(open.values());
    }

    /** Whose former deadline must be known to tell what these events change. */
    static List<String> extendedBy(List<RecordedEvent> batch) {
        return batch.stream()
                .map(RecordedEvent::event)
                .filter(DeadlineExtended.class::isInstance)
                .map(event -> Due.key(
                        CONCLUDE_PROCEDURE,
                        ((DeadlineExtended) event).procedure().value()))
                .distinct()
                .toList();
    }

    /** Takes up what is in the table already. */
    void put(Due due) {
        open.put(due.key(), due);
    }

    /** What an event changes; already applied here when it returns. */
    List<DueChange> on(ActaEvent event) {
        List<DueChange> changes = new ArrayList<>(changes(event));
        for (DueChange change : changes) {
            if (change instanceof DueChange.Put put) {
                put(put.due());
            } else if (change instanceof DueChange.Remove remove) {
                open.remove(remove.key());
            }
        }
        return changes;
    }

    private List<DueChange> changes(ActaEvent event) {
        if (event instanceof ProcedureOpened opened) {
            return List.of(new DueChange.Put(conclusion(opened)));
        }
        if (event instanceof DeadlineExtended extended) {
            return extended(extended);
        }
        if (event instanceof SilenceBroken broken) {
            return remove(Due.key(CONCLUDE_PROCEDURE, broken.procedure().value()));
        }
        if (event instanceof SilenceLapsed lapsed) {
            return remove(Due.key(CONCLUDE_PROCEDURE, lapsed.procedure().value()));
        }
        if (event instanceof TextWithdrawn withdrawn) {
            return remove(Due.key(CONCLUDE_PROCEDURE, withdrawn.procedure().value()));
        }
        return termChanges(event);
    }

    private List<DueChange> termChanges(ActaEvent event) {
        if (event instanceof VicePresidencyDesignated designated) {
            return List.of(new DueChange.Put(of(START_TERM, designated.term(), designated.start())));
        }
        if (event instanceof VicePresidencyTermStarted started) {
            return started(started.term(), started.end());
        }
        if (event instanceof VicePresidencyTermDated dated) {
            return List.of(new DueChange.Put(of(EXPIRE_TERM, dated.term(), dated.end())));
        }
        if (event instanceof VicePresidencyTermRenewed renewed) {
            return List.of(new DueChange.Put(of(EXPIRE_TERM, renewed.term(), renewed.end())));
        }
        if (event instanceof VicePresidencyTermWithheld withheld) {
            return remove(Due.key(START_TERM, withheld.term().value()));
        }
        return event instanceof VicePresidencyTermEnded ended
                ? remove(Due.key(EXPIRE_TERM, ended.term().value()))
                : List.of();
    }

    private static List<DueChange> started(TermId term, @Nullable LocalDate end) {
        List<DueChange> changes = new ArrayList<>(remove(Due.key(START_TERM, term.value())));
        if (end != null) {
            changes.add(new DueChange.Put(of(EXPIRE_TERM, term, end)));
        }
        return changes;
    }

    /** A list made from a later log already has the procedure concluded; there is nothing to extend then. */
    private List<DueChange> extended(DeadlineExtended event) {
        Due before = open.get(Due.key(CONCLUDE_PROCEDURE, event.procedure().value()));
        if (before == null || before.deadline() == null) {
            return List.of();
        }
        Duration settling = Duration.between(before.deadline(), before.dueAt());
        Instant deadline = event.deadline().instant();
        return List.of(new DueChange.Put(new Due(
                CONCLUDE_PROCEDURE,
                before.subject(),
                deadline.plus(settling),
                before.openedAt(),
                deadline,
                before.renewal())));
    }

    private static Due conclusion(ProcedureOpened event) {
        Deadline deadline = event.deadline();
        return new Due(
                CONCLUDE_PROCEDURE,
                event.procedure().value(),
                deadline.instant().plus(event.rules().settling()),
                event.effective().possibleFrom().orElseThrow(),
                deadline.instant(),
                event.subject().kind() == SubjectKind.VICE_PRESIDENCY_RENEWAL);
    }

    private static Due of(Due.Task task, TermId term, LocalDate day) {
        return new Due(task, term.value(), Zones.startOf(day), null, null, false);
    }

    private static List<DueChange> remove(String key) {
        return List.of(new DueChange.Remove(key));
    }
}
