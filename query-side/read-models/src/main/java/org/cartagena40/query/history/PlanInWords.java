package org.cartagena40.query.history;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.Interpretation;
import org.cartagena40.events.meetings.MeetingFormat;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.Session;
import org.cartagena40.events.silence.Deadline;

/** The plan of a meeting in words: only what was stated, each after a semicolon. */
final class PlanInWords {

    private PlanInWords() {}

    static Phrase of(MeetingPlan plan, EffectiveTime when) {
        return Phrase.of("; fecha: %s", "; date: %s")
                .with(PlannedDays.of(plan.date()))
                .and(Phrase.given(plan.format(), PlanInWords::format))
                .and(Phrase.given(
                        plan.place(),
                        place -> Phrase.of("; lugar: %s", "; place: %s").with(Quotation.of(place))))
                .and(Phrase.given(
                        plan.host(),
                        host -> Phrase.of("; anfitrión: %s", "; host: %s").with(Names.of(host, when))))
                .and(sessions(plan))
                .and(languages(plan.languages()))
                .and(Phrase.given(plan.interpretation(), PlanInWords::interpretation))
                .and(Phrase.given(plan.interventionLimitSeconds(), PlanInWords::limit));
    }

    private static Phrase sessions(MeetingPlan plan) {
        ZoneId zone = plan.zone();
        return zone == null
                ? Phrase.NOTHING
                : plan.sessions().stream()
                        .map(session -> session(session, zone))
                        .reduce(Phrase.NOTHING, Phrase::and);
    }

    private static Phrase session(Session session, ZoneId zone) {
        return Phrase.of("; sesión %s: %s, %s", "; session %s: %s, %s")
                .with(
                        session.number(),
                        Moments.of(new Deadline(session.start(), zone, session.startsAt())),
                        Lengths.of(Duration.between(session.startsAt(), session.endsAt())));
    }

    private static Phrase format(MeetingFormat format) {
        return switch (format) {
            case IN_PERSON -> Phrase.of("; presencial", "; in person");
            case HYBRID -> Phrase.of("; híbrida", "; hybrid");
            case VIRTUAL -> Phrase.of("; virtual", "; virtual");
        };
    }

    private static Phrase languages(List<String> tags) {
        return tags.isEmpty()
                ? Phrase.NOTHING
                : Phrase.of("; idiomas: %s", "; languages: %s")
                        .with(Phrase.listed(
                                tags.stream().map(Quotation::language).toList()));
    }

    private static Phrase interpretation(Interpretation interpretation) {
        return switch (interpretation) {
            case NONE -> Phrase.of("; sin interpretación", "; without interpretation");
            case CONSECUTIVE -> Phrase.of("; interpretación consecutiva", "; consecutive interpretation");
            case SIMULTANEOUS -> Phrase.of("; interpretación simultánea", "; simultaneous interpretation");
        };
    }

    private static Phrase limit(int seconds) {
        return Phrase.of(
                        "; se pide que las intervenciones no pasen de %s",
                        "; interventions are asked to last at most %s")
                .with(Lengths.of(Duration.ofSeconds(seconds)));
    }
}
