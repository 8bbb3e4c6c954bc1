package org.cartagena40.query.history;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.offices.Office;
import org.cartagena40.events.offices.OfficeEvent;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.query.views.JsonText;

/** Whose act an event is, and which office it is about, as far as that is an office of the Mechanism. */
final class OfficesConcerned {

    private static final Map<Set<Office>, String> LISTS = new ConcurrentHashMap<>();

    private OfficesConcerned() {}

    static String by(ActaEvent event) {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        add(offices, event.act().actor().capacity());
        if (event instanceof OfficeEvent office) {
            offices.add(about(office));
        } else if (event instanceof OfficerAccredited accredited) {
            add(offices, accredited.capacity());
        } else if (event instanceof DeputyAppointed deputy) {
            add(offices, deputy.capacity());
        }
        return LISTS.computeIfAbsent(offices, JsonText::of);
    }

    /** All but two of the family are about the Vice-Presidency, the only office with invitations, terms and tasks. */
    private static Office about(OfficeEvent event) {
        if (event instanceof PresidencyAssigned) {
            return Office.PRESIDENCY;
        }
        return event instanceof TechnicalSecretariatDesignated ? Office.TECHNICAL_SECRETARIAT : Office.VICE_PRESIDENCY;
    }

    private static void add(Set<Office> offices, Capacity capacity) {
        switch (capacity) {
            case PRESIDENCY -> offices.add(Office.PRESIDENCY);
            case VICE_PRESIDENCY -> offices.add(Office.VICE_PRESIDENCY);
            case TECHNICAL_SECRETARIAT -> offices.add(Office.TECHNICAL_SECRETARIAT);
            case MEMBER_STATE, STAKEHOLDER, AUDITOR, RECORD -> {}
        }
    }
}
