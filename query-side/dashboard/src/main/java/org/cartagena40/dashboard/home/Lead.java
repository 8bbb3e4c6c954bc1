package org.cartagena40.dashboard.home;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.state.GovernanceState;
import org.cartagena40.query.state.GovernanceState.OfficeState;
import org.cartagena40.query.state.GovernanceState.Seat;

/** What holds, in a few sentences: certain things as certain, possible ones as possible. */
public record Lead(GovernanceState state, Visit visit) {

    public String text() {
        Stream<String> offices = state.offices().stream().map(this::office);
        Stream<String> rest = Stream.of(priorities(), procedures());
        return String.join(
                " ",
                Stream.concat(offices, rest)
                        .filter(sentence -> !sentence.isEmpty())
                        .toList());
    }

    private String office(OfficeState office) {
        String holder = names(office.status() == Seat.HELD ? office.certain() : office.possible());
        return visit.words().of("home.lead." + office.office() + "." + office.status(), holder);
    }

    private String names(List<Holding> holdings) {
        return String.join(
                ", ",
                holdings.stream().map(one -> visit.names().of(one.holder())).toList());
    }

    private String priorities() {
        var cycle = state.prioritiesInForce();
        return cycle == null
                ? visit.words().of("home.lead.no-priorities")
                : visit.words().of("home.lead.priorities", cycle.total(), years(cycle.fromYear(), cycle.toYear()));
    }

    private String procedures() {
        return visit.words().of("home.lead.procedures", state.openProcedures().size());
    }

    private static String years(int from, int to) {
        return from + "–" + to;
    }
}
