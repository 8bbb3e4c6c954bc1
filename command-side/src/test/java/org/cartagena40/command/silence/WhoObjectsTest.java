package org.cartagena40.command.silence;

import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.ENTITLED_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_OBJECTS;
import static org.cartagena40.command.silence.SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_PRESIDENCY_WITHDRAWS_INSTEAD;
import static org.cartagena40.command.silence.SilenceRule.THE_SECRETARIAT_DOES_NOT_OBJECT;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Standings.accreditationEnded;
import static org.cartagena40.command.testing.Standings.admitted;
import static org.cartagena40.command.testing.Standings.left;
import static org.cartagena40.command.testing.Standings.standing;

import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.SilenceBroken;
import org.junit.jupiter.api.Test;

/** Silence rules 6 and 7: whose an objection may be. */
class WhoObjectsTest extends RaisedObjections {

    @Test
    void nobody_objects_for_another_State() {
        objectionBy(Acts.of(PERU), BELIZE).thenRefused(EACH_STATE_ACTS_FOR_ITSELF);
    }

    @Test
    void the_Secretariat_does_not_object() {
        objectionBy(SECRETARIAT, BELIZE).thenRefused(THE_SECRETARIAT_DOES_NOT_OBJECT);
    }

    @Test
    void a_stakeholder_does_not_object() {
        objectionBy(STAKEHOLDER, BELIZE).thenRefused(ONLY_A_STATE_OBJECTS);
    }

    @Test
    void an_auditor_and_the_record_do_not_object() {
        objectionBy(Acts.as(BELIZE.institution(), Capacity.AUDITOR), BELIZE).thenRefused(ONLY_A_STATE_OBJECTS);
        objectionBy(Act.ofTheRecord(), BELIZE).thenRefused(ONLY_A_STATE_OBJECTS);
    }

    @Test
    void the_Vice_Presidency_objects_as_its_State_only() {
        objectionBy(Acts.as(MEXICO.institution(), Capacity.VICE_PRESIDENCY), MEXICO)
                .thenRefused(ONLY_A_STATE_OBJECTS);
        objectionBy(Acts.of(MEXICO), MEXICO).thenKinds(ObjectionRaised.class, SilenceBroken.class);
    }

    @Test
    void the_Presidency_withdraws_its_text_instead() {
        objectionBy(PRESIDENCY, CHILE).thenRefused(THE_PRESIDENCY_WITHDRAWS_INSTEAD);
        objectionBy(Acts.of(CHILE), CHILE).thenRefused(THE_PRESIDENCY_WITHDRAWS_INSTEAD);
    }

    @Test
    void the_invited_State_declines_instead() {
        given(openedForBrazil()).when(objection(BRAZIL, IN_TIME)).thenRefused(THE_INVITED_STATE_DECLINES_INSTEAD);
    }

    @Test
    void a_State_that_is_no_member_does_not_object() {
        objectionBy(Acts.of(HONDURAS), HONDURAS).thenRefused(ENTITLED_AT_OPENING);
    }

    @Test
    void a_State_admitted_while_the_procedure_is_open_gets_no_right_in_it() {
        given(opened())
                .standing(standing(admitted(HONDURAS, justAfter(OPENED))))
                .when(objection(HONDURAS, IN_TIME))
                .thenRefused(ENTITLED_AT_OPENING);
    }

    @Test
    void a_State_that_leaves_while_the_procedure_is_open_keeps_its_right() {
        given(opened())
                .standing(standing(left(BELIZE, justAfter(OPENED))))
                .when(objection(BELIZE, IN_TIME))
                .then(objected(BELIZE, IN_TIME), brokenAt(IN_TIME));
    }

    @Test
    void an_objection_needs_an_accredited_delegate() {
        objectionBy(Acts.strangerFrom(BELIZE), BELIZE).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void the_accreditation_is_the_one_at_the_moment_of_receipt() {
        var ended = standing(accreditationEnded(BELIZE, IN_TIME));
        given(opened())
                .standing(ended)
                .when(objection(BELIZE, justBefore(IN_TIME)))
                .thenKinds(ObjectionRaised.class, SilenceBroken.class);
        given(opened()).standing(ended).when(objection(BELIZE, IN_TIME)).thenRefused(DELEGATE_IS_ACCREDITED);
    }
}
