package org.cartagena40.query.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.Institution;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.LegalBasis;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.query.silence.Text;
import org.jspecify.annotations.Nullable;

/** What the letters of a procedure tell: what opening fixed, the deadlines and the outcome by the asked moment. */
record Matter(
        String provisionalId,
        String title,
        int round,
        boolean sample,
        Institution openedBy,
        Instant openedAt,
        @Nullable String invited,
        List<Text> texts,
        String authoritativeLanguage,
        LegalBasis basis,
        List<String> addressees,
        List<String> entitled,
        ObjectionPolicy policy,
        Disclosure disclosure,
        Duration statementWindow,
        List<Fixed> deadlines,
        @Nullable Outcome outcome) {

    /** In the order in which they were given. */
    List<Notified> notices() {
        List<Notified> notices = new ArrayList<>();
        notices.add(Notified.of(Notice.Kind.OPENING, 1, openedAt));
        for (int extension = 1; extension < deadlines.size(); extension++) {
            notices.add(Notified.of(
                    Notice.Kind.EXTENSION, extension, deadlines.get(extension).at()));
        }
        if (outcome != null) {
            notices.add(Notified.of(outcome.kind(), 1, outcome.at()));
        }
        return List.copyOf(notices);
    }

    /** The deadline that a notice tells: as first fixed, as moved by it, or the last one. */
    Fixed deadline(Notice notice) {
        return switch (notice.kind()) {
            case OPENING -> deadlines.get(0);
            case EXTENSION -> deadlines.get(notice.number());
            case BREAK, WITHDRAWAL, CONCLUSION -> deadlines.get(deadlines.size() - 1);
        };
    }
}
