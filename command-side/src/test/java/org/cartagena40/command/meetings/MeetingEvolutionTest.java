package org.cartagena40.command.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.meetings.Meetings.cancelled;
import static org.cartagena40.command.meetings.Meetings.convened;
import static org.cartagena40.command.meetings.Meetings.held;
import static org.cartagena40.command.meetings.Meetings.inSession;

import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.junit.jupiter.api.Test;

/** Every event of a meeting and of a milestone has its step. */
class MeetingEvolutionTest {

    @Test
    void it_follows_from_every_event() {
        assertThat(Meeting.EVOLUTION.types()).containsExactlyInAnyOrder(MeetingEvent.class.getPermittedSubclasses());
        assertThat(Milestone.EVOLUTION.types())
                .containsExactlyInAnyOrder(MilestoneEvent.class.getPermittedSubclasses());
    }

    @Test
    void members_can_decide_in_a_meeting_that_has_begun_only() {
        assertThat(convened().state().hasBegun()).isFalse();
        assertThat(inSession().state().hasBegun()).isTrue();
        assertThat(held().state().hasBegun()).isTrue();
        assertThat(cancelled().state().hasBegun()).isFalse();
    }
}
