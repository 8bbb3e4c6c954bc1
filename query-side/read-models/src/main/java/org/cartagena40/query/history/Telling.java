package org.cartagena40.query.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Tier;
import org.cartagena40.query.history.Tellers.Teller;

/** Tells every event in words. The same event gives the same words on every machine and in every year. */
public final class Telling {

    private static final Map<Class<?>, Teller> TELLERS = Stream.of(
                    MechanismTelling.tellers(),
                    MembershipTelling.tellers(),
                    AuthorityTelling.tellers(),
                    InvitationTelling.tellers(),
                    OfficeTelling.tellers(),
                    ProcedureTelling.tellers(),
                    ObjectionTelling.tellers(),
                    OutcomeTelling.tellers(),
                    OnBehalfTelling.tellers(),
                    FollowUpTelling.tellers(),
                    DecisionTelling.tellers(),
                    PlanTelling.tellers(),
                    TaskTelling.tellers(),
                    MeetingTelling.tellers(),
                    RegistrationTelling.tellers(),
                    RoomTelling.tellers(),
                    CompanionTelling.tellers(),
                    CatalogueTelling.tellers(),
                    RecordTelling.tellers(),
                    DocumentTelling.tellers(),
                    CirculationTelling.tellers(),
                    WindowTelling.tellers(),
                    PriorityTelling.tellers(),
                    ProgressTelling.tellers())
            .flatMap(Tellers::entries)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Telling() {}

    /** The sentences of an event, from the widest tier to the narrowest. An event without words fails loudly. */
    public static List<Sentence> of(ActaEvent event) {
        return teller(event).words().apply(event);
    }

    /** To which tier each of its sentences is told, in the same order. */
    static List<Tier> tiers(ActaEvent event) {
        return teller(event).tiers().apply(event);
    }

    private static Teller teller(ActaEvent event) {
        Teller teller = TELLERS.get(event.getClass());
        if (teller == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " has no words in the history");
        }
        return teller;
    }

    /** The events that have words: all of the catalogue, which a test holds. */
    public static Set<Class<?>> handledEvents() {
        return TELLERS.keySet();
    }
}
