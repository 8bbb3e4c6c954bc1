package org.cartagena40.command.testing;

import java.util.List;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Origin;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;

/** Who acts. */
public final class Acts {

    public static final MemberState CHILE = new MemberState("CL");
    public static final MemberState MEXICO = new MemberState("MX");
    public static final MemberState BRAZIL = new MemberState("BR");
    public static final MemberState BELIZE = new MemberState("BZ");
    public static final MemberState BARBADOS = new MemberState("BB");
    public static final MemberState PERU = new MemberState("PE");

    /** One of the 33, but not a member here. */
    public static final MemberState HONDURAS = new MemberState("HN");

    public static final Institution UNHCR = new Institution("UNHCR");

    public static final Act RECORD = Act.ofTheRecord();
    public static final Act IMPORT =
            new Act(Actor.RECORD, Actor.RECORD.institution(), Origin.IMPORT, List.of(new SourceReference("001:41")));
    public static final Act PRESIDENCY = as(CHILE.institution(), Capacity.PRESIDENCY);
    public static final Act SECRETARIAT = as(UNHCR, Capacity.TECHNICAL_SECRETARIAT);
    public static final Act STAKEHOLDER = as(new Institution("NRC"), Capacity.STAKEHOLDER);

    /** Says that it presides; it is not the State that does. */
    public static final Act PRETENDER = as(MEXICO.institution(), Capacity.PRESIDENCY);

    private Acts() {}

    /** The delegate of a State, as the edge sends it: the accreditation is found by the decider. */
    public static Act of(MemberState state) {
        return Act.by(new Actor(state.institution(), Capacity.MEMBER_STATE, delegateOf(state), null));
    }

    /** The delegate of the State in office, acting as Vice-Presidency. */
    public static Act vicePresidency(MemberState state) {
        return Act.by(new Actor(state.institution(), Capacity.VICE_PRESIDENCY, delegateOf(state), null));
    }

    /** The same act as it enters an event. */
    public static Act accredited(MemberState state) {
        return of(state).under(accreditationOf(state));
    }

    /** A body in one of its capacities, through a person of its own. */
    public static Act as(Institution body, Capacity capacity) {
        return Act.by(new Actor(body, capacity, new PersonId("person of " + body), null));
    }

    /** Somebody of that State whom nobody accredited. */
    public static Act strangerFrom(MemberState state) {
        return Act.by(new Actor(state.institution(), Capacity.MEMBER_STATE, new PersonId("stranger"), null));
    }

    public static PersonId delegateOf(MemberState state) {
        return new PersonId("delegate of " + state);
    }

    /** Under which the delegate acts while its State holds the Vice-Presidency. */
    public static AccreditationId vicePresidencyOf(MemberState state) {
        return new AccreditationId("vice-presidency of " + state);
    }

    public static AccreditationId accreditationOf(MemberState state) {
        return new AccreditationId("accreditation of " + state);
    }
}
