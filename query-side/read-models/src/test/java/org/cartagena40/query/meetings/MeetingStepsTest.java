package org.cartagena40.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.query.meetings.Rooms.ROOM;
import static org.cartagena40.query.meetings.Rooms.at;
import static org.cartagena40.query.meetings.Rooms.scheduled;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.Tier;
import org.cartagena40.events.meetings.AgendaItem;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.Constituency;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** R53, R74, R103, R123: who convened, who is invited, what is on the agenda. */
class MeetingStepsTest {

    private static final Institution NETWORK = new Institution("FOLLOW-UP-NETWORK");
    private static final Reader OFFICE = new Reader(Tier.OFFICE, null);
    private static final Reader MEMBERS = new Reader(Tier.MEMBERS, null);

    private final Views views = new Views();
    private final MeetingQueries meetings = new MeetingQueries(views.reading());

    @Test
    void agenda_guests_convocation_and_cancellation_are_told() {
        views.record(
                scheduled(),
                new MeetingConvened(ROOM, at(0), PRESIDENCY),
                new MeetingCoConvened(ROOM, at(1), MEXICO_AS_VICE_PRESIDENCY),
                agenda(1, "Apertura"),
                agenda(2, "Inauguración"),
                new StakeholderInvited(
                        ROOM, NETWORK, null, Constituency.NETWORK, MeetingPurpose.FOLLOW_UP, at(1), PRESIDENCY));
        MeetingRoom room = room(OPENED.plusSeconds(1), Reader.anyone());
        assertThat(room.meeting().status()).isEqualTo(MeetingStatus.CONVENED);
        assertThat(room.agendaVersion()).isEqualTo(2);
        assertThat(room.agenda()).extracting(item -> item.title().text()).containsExactly("Inauguración");
        assertThat(room.invitations())
                .extracting(MeetingRoom.Invitation::stakeholder)
                .containsExactly("FOLLOW-UP-NETWORK");
        assertThat(room.steps())
                .extracting(step -> step.step() + " " + step.actor())
                .containsExactly("CONVENED CL", "CO_CONVENED MX");
        views.record(new MeetingCancelled(ROOM, "No host", at(2), PRESIDENCY));
        assertThat(room(OPENED.plusSeconds(2), Reader.anyone()).meeting().status())
                .isEqualTo(MeetingStatus.CANCELLED);
        assertThat(room(OPENED.plusSeconds(1), Reader.anyone()).meeting().status())
                .isEqualTo(MeetingStatus.CONVENED);
    }

    private MeetingRoom room(Instant asOf, Reader reader) {
        return meetings.meeting(views.asked(asOf, reader), "MSC-2");
    }

    private static AgendaPublished agenda(int version, String title) {
        List<AgendaItem> items = List.of(new AgendaItem(1, new Label("es", title), 15));
        return new AgendaPublished(ROOM, version, items, at(0), SECRETARIAT);
    }
}
