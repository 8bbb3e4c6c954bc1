package org.cartagena40.command.acts;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.meetings.AdmitWaitingParticipant;
import org.cartagena40.command.meetings.CancelMeeting;
import org.cartagena40.command.meetings.CloseMeeting;
import org.cartagena40.command.meetings.CloseRegistration;
import org.cartagena40.command.meetings.CloseSession;
import org.cartagena40.command.meetings.CoConveneMeeting;
import org.cartagena40.command.meetings.ConveneMeeting;
import org.cartagena40.command.meetings.DeclineWaitingParticipant;
import org.cartagena40.command.meetings.ExplainTimingDeviation;
import org.cartagena40.command.meetings.InviteStakeholder;
import org.cartagena40.command.meetings.OpenRegistration;
import org.cartagena40.command.meetings.OpenSession;
import org.cartagena40.command.meetings.PublishAgenda;
import org.cartagena40.command.meetings.RecordAttendance;
import org.cartagena40.command.meetings.RecordIntervention;
import org.cartagena40.command.meetings.RegisterGlobalMilestone;
import org.cartagena40.command.meetings.RegisterParticipant;
import org.cartagena40.command.meetings.RescheduleMeeting;
import org.cartagena40.command.meetings.ReviseGlobalMilestoneDate;
import org.cartagena40.command.meetings.ScheduleMeeting;
import org.cartagena40.command.meetings.WithdrawRegistration;
import org.cartagena40.command.silence.DeadlineReading;

/** Acts on meetings and on the global milestones that they prepare for. */
final class MeetingActs {

    private static final String PLACE = "/participants/{participant}";
    private static final String SESSION = "/sessions/{session}";

    static final List<ActForm> ALL = List.of(
            ActForm.act("/milestones", RegisterGlobalMilestone.class, "/milestones")
                    .alsoInHistory(),
            ActForm.act("/milestones/{milestone}/date", ReviseGlobalMilestoneDate.class, "/milestones"),
            ActForm.act("/meetings", ScheduleMeeting.class, "/meetings/{meeting}")
                    .alsoInHistory(),
            act("/plan", RescheduleMeeting.class).alsoInHistory(),
            act("/deviation", ExplainTimingDeviation.class),
            act("/convocation", ConveneMeeting.class),
            act("/co-convocation", CoConveneMeeting.class),
            act("/agendas", PublishAgenda.class),
            act("/invitations", InviteStakeholder.class),
            act("/registration", OpenRegistration.class)
                    .given("zoneAssumed", MeetingActs::zoneAssumed)
                    .alsoInHistory(),
            act("/registration-closure", CloseRegistration.class),
            act("/participants", RegisterParticipant.class).named("participant", "participant"),
            act(PLACE + "/admission", AdmitWaitingParticipant.class),
            act(PLACE + "/decline", DeclineWaitingParticipant.class),
            act(PLACE + "/withdrawal", WithdrawRegistration.class),
            act(SESSION + "/opening", OpenSession.class),
            act(SESSION + "/closure", CloseSession.class),
            act(SESSION + "/attendance", RecordAttendance.class),
            act(SESSION + "/interventions", RecordIntervention.class),
            act("/closure", CloseMeeting.class).alsoInHistory(),
            act("/cancellation", CancelMeeting.class));

    private MeetingActs() {}

    private static ActForm act(String address, Class<? extends ActaCommand> command) {
        return ActForm.act("/meetings/{meeting}" + address, command, "/meetings/{meeting}");
    }

    /** Santiago is taken where a request names no zone, and the record says so (X7). */
    private static boolean zoneAssumed(Incoming in) {
        return in.said("until", DeadlineReading.class)
                .map(reading -> reading.zone() == null)
                .orElse(false);
    }
}
