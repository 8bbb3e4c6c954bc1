package org.cartagena40.dashboard.meetings;

import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.events.meetings.TargetDate;

/** The day six months before a milestone, no more exact than the milestone’s own date (R77). */
final class Targets {

    private Targets() {}

    static String inWords(TargetDate target, Visit visit) {
        String from = visit.when().day(target.from());
        return target.exact()
                ? from
                : visit.words().of("when.between", from, visit.when().day(target.to()));
    }
}
