package org.cartagena40.query.documents;

import java.util.List;
import org.cartagena40.query.membership.Member;
import org.cartagena40.query.membership.MemberStatus;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.views.Asked;

/** The States that were certainly members at the asked moment: those who are due. */
public final class Members {

    private Members() {}

    public static List<String> at(Asked asked) {
        return MembershipQueries.members(asked).stream()
                .filter(member -> member.status() == MemberStatus.MEMBER)
                .map(Member::state)
                .toList();
    }
}
