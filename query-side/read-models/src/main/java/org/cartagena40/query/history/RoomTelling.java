package org.cartagena40.query.history;

import java.time.Duration;
import java.util.List;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.SessionClosed;
import org.cartagena40.events.meetings.SessionOpened;

/** What happens in the room, in words. An overrun is told, without a judgement. */
final class RoomTelling {

    private RoomTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(SessionOpened.class, RoomTelling::opened)
                .publicly(SessionClosed.class, RoomTelling::closed)
                .publicly(AttendanceRecorded.class, RoomTelling::attendance)
                .publicly(InterventionRecorded.class, RoomTelling::intervention);
    }

    private static Phrase opened(SessionOpened event) {
        return Phrase.of(
                        "Se abrió la sesión %s de la reunión %s%s; la preside %s",
                        "Session %s of meeting %s was opened%s; chaired by %s")
                .with(
                        event.session(),
                        event.meeting(),
                        Moments.of(event.effective()),
                        Names.of(event.chair(), event.effective()));
    }

    private static Phrase closed(SessionClosed event) {
        return Phrase.of("Se cerró la sesión %s de la reunión %s%s", "Session %s of meeting %s was closed%s")
                .with(event.session(), event.meeting(), Moments.of(event.effective()));
    }

    private static Phrase attendance(AttendanceRecorded event) {
        List<Phrase> present = event.present().stream()
                .map(body -> Names.of(body, event.effective()))
                .toList();
        return Phrase.of(
                        "Quedó anotada la asistencia a la sesión %s de la reunión %s%s: %s",
                        "Attendance of session %s of meeting %s was recorded%s: %s")
                .with(event.session(), event.meeting(), Moments.of(event.effective()), Phrase.listed(present));
    }

    private static Phrase intervention(InterventionRecorded event) {
        return Phrase.of(
                        "En la sesión %s de la reunión %s intervino %s%s; duración: %s%s",
                        "In session %s of meeting %s %s spoke%s; length: %s%s")
                .with(
                        event.session(),
                        event.meeting(),
                        Names.of(event.speaker(), event.effective()),
                        Moments.of(event.effective()),
                        Lengths.of(Duration.ofSeconds(event.seconds())),
                        Phrase.given(event.limitSeconds(), limit -> overrun(event.seconds(), limit)));
    }

    private static Phrase overrun(int seconds, int limit) {
        return seconds <= limit
                ? Phrase.NOTHING
                : Phrase.of("; %s más de lo pedido (%s)", "; %s more than asked (%s)")
                        .with(Lengths.of(Duration.ofSeconds(seconds - limit)), Lengths.of(Duration.ofSeconds(limit)));
    }
}
