package org.cartagena40.benchmarks.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.silence.OpenSilenceProcedure;
import org.cartagena40.command.silence.RaiseObjection;
import org.cartagena40.command.silence.WithdrawObjection;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one client, without end: it opens a procedure, then acts on one that it opened before, by turns. On a
 * procedure the States object and withdraw one after the other until it has twenty acts; so an act meets ten on the
 * average, and each writes one event.
 */
public final class Acts {

    private static final int AT_WORK = 8;
    private static final int ACTS_EACH = 20;
    private static final Duration OPEN_FOR = Duration.ofHours(80);

    /** A procedure that was opened, and how many acts it has seen. */
    public static final class Opened {
        private final ProcedureId procedure;
        private int acts;

        private Opened(ProcedureId procedure) {
            this.procedure = procedure;
        }

        public ProcedureId procedure() {
            return procedure;
        }

        public int events() {
            return 1 + acts;
        }
    }

    private final Clock clock;
    private final List<Opened> atWork = new ArrayList<>();
    private final List<Opened> all = new ArrayList<>();
    private int turn;

    public Acts(Clock clock) {
        this.clock = clock;
    }

    public ActaCommand next() {
        turn++;
        Opened one = turn % 2 == 0 ? atWork.get(turn / 2 % atWork.size()) : null;
        return one == null ? open() : act(one);
    }

    /** Every procedure opened so far. */
    public List<Opened> all() {
        return List.copyOf(all);
    }

    private ActaCommand open() {
        Opened opened = new Opened(new ProcedureId(Ids.fresh().toString()));
        all.add(opened);
        atWork.removeIf(one -> one.acts >= ACTS_EACH);
        if (atWork.size() < AT_WORK) {
            atWork.add(opened);
        }
        Instant now = clock.instant();
        return opening(opened.procedure, now.plus(OPEN_FOR), null, now);
    }

    private ActaCommand act(Opened one) {
        MemberState state = Members.ENTITLED.get(one.acts / 2 % Members.ENTITLED.size());
        boolean objects = one.acts % 2 == 0;
        one.acts++;
        Instant now = clock.instant();
        return objects
                ? new RaiseObjection(one.procedure, state, "grounds", List.of("4"), null, Members.of(state), now)
                : new WithdrawObjection(one.procedure, state, Members.of(state), now);
    }

    /** Put to the members under a policy by which an objection may be withdrawn. */
    public static OpenSilenceProcedure opening(
            ProcedureId procedure, Instant deadline, @Nullable String whyShort, Instant now) {
        return new OpenSilenceProcedure(
                procedure,
                null,
                null,
                null,
                "Rules of the meeting",
                List.of(LanguageText.of("en", "The members adopt the rules of their meeting.")),
                null,
                Members.DECISION,
                new Deadline(LocalDateTime.ofInstant(deadline, ZoneOffset.UTC), ZoneOffset.UTC, deadline),
                whyShort,
                null,
                ObjectionPolicy.REVOCABLE,
                Members.PRESIDENCY,
                now);
    }
}
