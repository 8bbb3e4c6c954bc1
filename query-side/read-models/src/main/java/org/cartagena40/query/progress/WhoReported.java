package org.cartagena40.query.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.ReportMatter;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.progress.ActionReports.OfState;
import org.cartagena40.query.views.Asked;

/** Puts beside each other who reported on an action and who did not. */
final class WhoReported {

    private WhoReported() {}

    static ActionReports on(Asked asked, int action) {
        List<ProgressEntry> entries = Entries.all(asked, ProgressFilter.of(action));
        List<OfState> states = MembershipQueries.members(asked).stream()
                .map(member -> state(member, ofState(entries, member.state())))
                .flatMap(Optional::stream)
                .toList();
        List<ProgressEntry> others = entries.stream()
                .filter(entry -> !entry.level().equals(Level.STATE.name()))
                .toList();
        return new ActionReports(action, states, others);
    }

    /** The progress that a State reports of itself. */
    private static List<ProgressEntry> ofState(List<ProgressEntry> entries, String state) {
        return entries.stream()
                .filter(entry -> entry.level().equals(Level.STATE.name()))
                .filter(entry -> entry.matter().equals(ReportMatter.PROGRESS.name()))
                .filter(entry -> state.equals(entry.state()))
                .toList();
    }

    private static Optional<OfState> state(Member member, List<ProgressEntry> own) {
        if (own.isEmpty() && member.status() != MemberStatus.MEMBER) {
            return Optional.empty();
        }
        ProgressEntry latest = latest(own).orElse(null);
        boolean contradicted = latest != null
                && own.stream()
                        .anyMatch(
                                other -> samePeriod(other, latest) && !Objects.equals(other.status(), latest.status()));
        return Optional.of(
                new OfState(member.state(), member.nameEs(), member.nameEn(), latest != null, latest, contradicted));
    }

    /** The one on the latest period; of two on the same, the one recorded later. */
    private static Optional<ProgressEntry> latest(List<ProgressEntry> entries) {
        return entries.stream().max(Comparator.comparing(ProgressEntry::to).thenComparingLong(ProgressEntry::position));
    }

    private static boolean samePeriod(ProgressEntry one, ProgressEntry other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }
}
