package org.cartagena40.command.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.meetings.MeetingId;

/** Where a document went and what became of it, as texts that name each step once. */
record Circulation(Set<String> attached, Set<MeetingId> presented, Set<Integer> approved, boolean superseded) {

    static final Circulation NONE = new Circulation(Set.of(), Set.of(), Set.of(), false);

    Circulation {
        attached = Set.copyOf(attached);
        presented = Set.copyOf(presented);
        approved = Set.copyOf(approved);
    }

    static String place(MeetingId meeting, MeetingPaper paper) {
        return meeting + "/" + paper;
    }

    static void steps(Evolution<?, DocumentEvent>.Part<Circulation> part) {
        part.on(DocumentAttachedToMeeting.class, (c, e) -> c.attachedAt(place(e.meeting(), e.paper())))
                .on(ReportPresented.class, (c, e) -> c.presentedFor(e.meeting()))
                .on(DocumentCirculated.class, (c, e) -> c)
                .on(DocumentApproved.class, (c, e) -> c.approvedNow(e.version()))
                .on(DocumentSuperseded.class, (c, e) -> new Circulation(c.attached, c.presented, c.approved, true));
    }

    private Circulation attachedAt(String place) {
        return new Circulation(with(attached, place), presented, approved, superseded);
    }

    private Circulation presentedFor(MeetingId meeting) {
        return new Circulation(attached, with(presented, meeting), approved, superseded);
    }

    private Circulation approvedNow(int version) {
        return new Circulation(attached, presented, with(approved, version), superseded);
    }

    private static <T> Set<T> with(Set<T> set, T element) {
        Set<T> all = new LinkedHashSet<>(set);
        all.add(element);
        return all;
    }
}
