package org.cartagena40.dashboard.members;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.jspecify.annotations.Nullable;

/** All 33 by the alphabet of the language, and how many of them are what. */
public record MembersView(List<Figure> figures, List<Row> rows, int members) {

    /** How many States are this. */
    public record Figure(MemberStatus status, int count) {}

    /**
     * A State.
     *
     * @param since when it became a member; null where it is none on record
     * @param offices those that it certainly holds
     * @param own whether the reader acts for it
     */
    public record Row(
            Member member,
            String name,
            @Nullable Dated since,
            @Nullable Dated until,
            List<String> offices,
            boolean sample,
            boolean own) {}

    static MembersView of(List<Member> members, List<Holding> holdings, Visit visit) {
        List<Row> rows = members.stream()
                .sorted((one, other) -> visit.names().byName().compare(one.state(), other.state()))
                .map(member -> row(member, holdings, visit))
                .toList();
        List<Figure> figures = Arrays.stream(MemberStatus.values())
                .map(status -> new Figure(status, count(members, status)))
                .toList();
        return new MembersView(figures, rows, count(members, MemberStatus.MEMBER));
    }

    /** What each State is and holds, in words. */
    Map<String, String> says(Words words) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("lead", words.of("members.lead", members, rows.size()));
        rows.forEach(row -> says.put(
                row.member().state(),
                Stream.concat(
                                Stream.of(
                                        words.of("members.status", row.member().status())),
                                row.offices().stream().map(office -> words.of("office." + office)))
                        .collect(Collectors.joining("; "))));
        return says;
    }

    private static Row row(Member member, List<Holding> holdings, Visit visit) {
        return new Row(
                member,
                visit.names().of(member.state()),
                member.since() == null ? null : visit.when().of(member.since()),
                member.until() == null ? null : visit.when().of(member.until()),
                held(member.state(), holdings),
                "SAMPLE".equals(member.origin()),
                visit.visitor().delegateOf(member.state()));
    }

    private static List<String> held(String state, List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.holder().equals(state) && holding.status() == HoldingStatus.HELD)
                .map(Holding::office)
                .toList();
    }

    private static int count(List<Member> members, MemberStatus status) {
        return (int)
                members.stream().filter(member -> member.status() == status).count();
    }
}
