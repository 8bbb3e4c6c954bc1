package org.cartagena40.command.acts;

import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_PRESIDENCY_CONVENES;
import static org.cartagena40.command.meetings.MeetingRule.ONLY_THE_VICE_PRESIDENCY_CO_CONVENES;
import static org.cartagena40.command.meetings.MeetingRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS;
import static org.cartagena40.command.meetings.MilestoneRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES;
import static org.cartagena40.command.meetings.RegistrationRule.ONE_REGISTERS_ITS_OWN;
import static org.cartagena40.command.meetings.RegistrationRule.ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS;
import static org.cartagena40.command.meetings.RegistrationRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.events.Capacity.MEMBER_STATE;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.STAKEHOLDER;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;
import static org.cartagena40.events.Capacity.VICE_PRESIDENCY;

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
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            ActForm.act("/milestones/{milestone}/date", ReviseGlobalMilestoneDate.class, "/milestones")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES, PRESIDENCY, TECHNICAL_SECRETARIAT),
            ActForm.act("/meetings", ScheduleMeeting.class, "/meetings/{meeting}")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/plan", RescheduleMeeting.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .alsoInHistory(),
            act("/deviation", ExplainTimingDeviation.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/convocation", ConveneMeeting.class).by(ONLY_THE_PRESIDENCY_CONVENES, PRESIDENCY),
            act("/co-convocation", CoConveneMeeting.class).by(ONLY_THE_VICE_PRESIDENCY_CO_CONVENES, VICE_PRESIDENCY),
            act("/agendas", PublishAgenda.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/invitations", InviteStakeholder.class).by(ONLY_THE_PRESIDENCY_INVITES, PRESIDENCY),
            act("/registration", OpenRegistration.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .given("zoneAssumed", MeetingActs::zoneAssumed)
                    .alsoInHistory(),
            act("/registration-closure", CloseRegistration.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/participants", RegisterParticipant.class)
                    .by(ONE_REGISTERS_ITS_OWN, MEMBER_STATE, STAKEHOLDER, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .named("participant", "participant"),
            act(PLACE + "/admission", AdmitWaitingParticipant.class)
                    .by(ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS, PRESIDENCY),
            act(PLACE + "/decline", DeclineWaitingParticipant.class)
                    .by(ONLY_THE_PRESIDENCY_ADMITS_LATECOMERS, PRESIDENCY),
            act(PLACE + "/withdrawal", WithdrawRegistration.class)
                    .by(ONE_REGISTERS_ITS_OWN, MEMBER_STATE, STAKEHOLDER, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act(SESSION + "/opening", OpenSession.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act(SESSION + "/closure", CloseSession.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act(SESSION + "/attendance", RecordAttendance.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act(SESSION + "/interventions", RecordIntervention.class)
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS, PRESIDENCY, TECHNICAL_SECRETARIAT),
            act("/closure", CloseMeeting.class)
                    .by(ONLY_THE_PRESIDENCY_CONVENES, PRESIDENCY)
                    .alsoInHistory(),
            act("/cancellation", CancelMeeting.class).by(ONLY_THE_PRESIDENCY_CONVENES, PRESIDENCY));

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
