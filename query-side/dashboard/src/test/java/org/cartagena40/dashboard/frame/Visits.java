package org.cartagena40.dashboard.frame;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.dashboard.words.Languages;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;

/** Visits of pages without a server, for what a view makes of the answers to its queries. */
public final class Visits {

    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    private Visits() {}

    /** Somebody without an account, in a language. */
    public static Visit in(String language) {
        return visit(language, Reader.anyone(), Visitor.anyone());
    }

    /** A delegate of a State, in Spanish. */
    public static Visit of(String state) {
        Seat seat = new Seat(state, Capacity.MEMBER_STATE);
        return visit("es", new Reader(Tier.MEMBERS, new Institution(state)), new Visitor(true, seat, List.of(seat)));
    }

    /** The Presidency, in Spanish. */
    public static Visit ofThePresidency() {
        Seat seat = new Seat("CL", Capacity.PRESIDENCY);
        return visit("es", new Reader(Tier.OFFICE, new Institution("CL")), new Visitor(true, seat, List.of(seat)));
    }

    private static Visit visit(String language, Reader reader, Visitor visitor) {
        Question question = new Question(new Moment(NOW, 100), reader);
        Words words = new Words(new Languages().words(), new Locale(language));
        return new Visit(new Visit.Asked(Address.read("/"), question, question), visitor, words, null);
    }
}
