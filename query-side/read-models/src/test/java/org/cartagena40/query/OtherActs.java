package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.BELIZE_THROUGH_THE_SECRETARIAT;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;

/** What else may happen in a procedure: statements, receipts, entries on behalf, answers, follow-ups, further rounds. */
final class OtherActs {

    /** An entry that nobody has confirmed. */
    private record Awaiting(ProcedureId procedure, EntryId entry, MemberState by) {}

    private final Random random;
    private final Supplier<String> words;
    private final List<Awaiting> entries = new ArrayList<>();
    private final List<ProcedureId> concluded = new ArrayList<>();
    private int entered;

    OtherActs(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
    }

    void concluded(ProcedureId id) {
        concluded.add(id);
    }

    Round round() {
        return concluded.isEmpty() || random.nextBoolean()
                ? Round.FIRST
                : new Round(2, concluded.get(random.nextInt(concluded.size())), random.nextInt(9), random.nextInt(5));
    }

    ActaEvent in(ProcedureId id, MemberState by, Instant now) {
        EffectiveTime at = EffectiveTime.at(now);
        LanguageText text = LanguageText.of("en", words.get());
        return switch (random.nextInt(9)) {
            case 0 -> new FollowUpRecorded(id, FollowUp.CONSULT, words.get(), at, PRESIDENCY);
            case 1 -> new ObjectionRegisterClosed(id, words.get(), at, PRESIDENCY);
            case 2 -> new NewDecisionCalledFor(id, words.get(), at, PRESIDENCY);
            case 3 -> new ObjectionAnswered(id, by, text, at, PRESIDENCY);
            case 4 -> new ReceiptAcknowledged(id, new Notice(Notice.Kind.OPENING, 1), by, at, PRESIDENCY);
            case 5 -> entered(id, by, now);
            case 6, 7 -> entries.isEmpty() ? entered(id, by, now) : ended(entries.remove(0), at);
            default ->
                new StatementMade(id, by, StatementType.RESERVATION, List.of(words.get()), text, now, at, PRESIDENCY);
        };
    }

    private ActaEvent entered(ProcedureId id, MemberState by, Instant now) {
        EntryId entry = new EntryId("entry-" + entered++);
        entries.add(new Awaiting(id, entry, by));
        Instant holds = random.nextBoolean() ? now.plus(Duration.ofDays(5)) : null;
        return new ObjectionEnteredOnBehalf(
                id,
                entry,
                by,
                words.get(),
                List.of(words.get()),
                words.get(),
                E_MAIL,
                now,
                holds,
                EffectiveTime.at(now),
                BELIZE_THROUGH_THE_SECRETARIAT);
    }

    private ActaEvent ended(Awaiting entry, EffectiveTime at) {
        return switch (random.nextInt(3)) {
            case 0 -> new ObjectionOnBehalfConfirmed(entry.procedure(), entry.entry(), entry.by(), at, PRESIDENCY);
            case 1 ->
                new ObjectionOnBehalfRejected(
                        entry.procedure(), entry.entry(), entry.by(), words.get(), at, PRESIDENCY);
            default ->
                new ObjectionOnBehalfExpired(entry.procedure(), entry.entry(), entry.by(), at, Act.ofTheRecord());
        };
    }
}
