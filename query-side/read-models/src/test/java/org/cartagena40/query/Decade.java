package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.REGISTER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.DeadlineExtended;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.Subject;
import org.cartagena40.events.silence.TextWithdrawn;

/** A seeded story: all samples, then procedures, members and accreditations in random order, with awkward texts. */
public final class Decade {

    static final List<String> AWKWARD = List.of(
            "tab\tnewline\nreturn\r",
            "back\\slash \\N \\.",
            "quote ' \" ; --",
            "ñandú 中 😀",
            "=1+1",
            "",
            "{json: [1]}");

    private final Random random;
    private final List<ProcedureId> open = new ArrayList<>();
    private final List<AccreditationId> accredited = new ArrayList<>();
    private final List<ActaEvent> story = new ArrayList<>(EventSamples.all());
    private final OtherActs others;
    private final MeetingActs meetings;
    private Instant now = EventSamples.OPENED;

    public Decade(long seed) {
        random = new Random(seed);
        others = new OtherActs(random, this::awkward);
        meetings = new MeetingActs(random, this::awkward);
    }

    public List<ActaEvent> events(int acts) {
        for (int i = 0; i < acts; i++) {
            now = now.plusMillis(random.nextInt(900_000));
            act(i);
        }
        return List.copyOf(story);
    }

    private void act(int i) {
        int choice = open.isEmpty() ? 0 : random.nextInt(15);
        switch (choice) {
            case 0, 1 -> open(i);
            case 10, 11 -> story.add(new BesideProcedures(random).act(i, at(), open));
            case 12, 13 -> story.add(meetings.next(state(), at()));
            case 14 -> story.add(new CycleActs(random).act(i, at()));
            case 2 -> story.add(member());
            case 3 -> accreditation(i);
            case 4 -> conclude(open.remove(random.nextInt(open.size())), i);
            default -> story.add(inProcedure(open.get(random.nextInt(open.size()))));
        }
    }

    private void open(int i) {
        ProcedureId id = new ProcedureId("procedure-" + i);
        open.add(id);
        story.add(new ProcedureOpened(
                id,
                "SP-" + i,
                others.round(),
                Subject.OTHER,
                awkward(),
                List.of(LanguageText.of("es", awkward())),
                "es",
                LegalBasis.VICE_PRESIDENCY,
                deadline(),
                random.nextBoolean() ? awkward() : null,
                States.all(),
                States.all().subList(0, 20),
                ProceduralRules.SOFTWARE_DEFAULT,
                List.of(Disclosure.values()).get(random.nextInt(3)),
                List.of(ObjectionPolicy.values()).get(random.nextInt(2)),
                at(),
                PRESIDENCY));
    }

    private ActaEvent inProcedure(ProcedureId id) {
        MemberState by = state();
        return switch (random.nextInt(7)) {
            case 0 -> new DeadlineExtended(id, deadline(), deadline(), awkward(), at(), PRESIDENCY);
            case 1 -> new ObjectionWithdrawn(id, by, random.nextBoolean(), now, at(), actOf(by));
            case 2, 3, 4 -> others.in(id, by, now);
            default -> new ObjectionRaised(id, by, awkward(), List.of("1", awkward()), null, now, at(), actOf(by));
        };
    }

    private void conclude(ProcedureId id, int i) {
        others.concluded(id);
        int outcome = random.nextInt(3);
        if (outcome == 0) {
            story.add(new TextWithdrawn(id, awkward(), at(), PRESIDENCY));
        } else if (outcome == 1) {
            story.add(new SilenceBroken(id, 1, at(), actOf(state())));
        } else {
            adopt(id, i);
        }
    }

    private void adopt(ProcedureId id, int i) {
        var pause = new Interruption(now.minus(Duration.ofMinutes(5)), now);
        story.add(new SilenceLapsed(id, List.of(pause), true, at(), Act.ofTheRecord()));
        story.add(new OutcomeFlagged(id, ReviewReason.INTERRUPTION, at(), Act.ofTheRecord()));
        DecisionNumber number = DecisionNumber.of(2027, i);
        story.add(new DecisionNumbered(REGISTER, new DecisionId(number.value()), number, id, at(), Act.ofTheRecord()));
        story.add(new OutcomeConfirmed(id, awkward(), at(), PRESIDENCY));
    }

    private ActaEvent member() {
        return random.nextBoolean()
                ? new MemberAdmitted(MSC, state(), MembershipBasis.SHARES_PRINCIPLES, at(), PRESIDENCY)
                : new MemberWithdrawn(MSC, state(), awkward(), at(), PRESIDENCY);
    }

    private void accreditation(int i) {
        MemberState by = state();
        if (!accredited.isEmpty() && random.nextBoolean()) {
            AccreditationId ended = accredited.remove(0);
            story.add(new AccreditationEnded(MSC, ended, by, awkward(), at(), PRESIDENCY));
            return;
        }
        AccreditationId id = new AccreditationId("accreditation-" + i);
        accredited.add(id);
        SourceReference credential = new SourceReference("Credential " + i);
        story.add(new DelegateAccredited(MSC, id, PERSON, by, now, null, credential, at(), PRESIDENCY));
    }

    private EffectiveTime at() {
        return EffectiveTime.at(now);
    }

    private Deadline deadline() {
        Instant instant = now.plus(Duration.ofHours(1 + random.nextInt(200)));
        return new Deadline(LocalDateTime.ofInstant(instant, Zones.SANTIAGO), Zones.SANTIAGO, instant);
    }

    private MemberState state() {
        return States.all().get(random.nextInt(States.all().size()));
    }

    private static Act actOf(MemberState by) {
        return Act.by(new Actor(by.institution(), Capacity.MEMBER_STATE, PERSON, null));
    }

    private String awkward() {
        return AWKWARD.get(random.nextInt(AWKWARD.size()));
    }
}
