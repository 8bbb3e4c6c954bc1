package org.cartagena40.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_ENDS_AFTER_IT_BEGINS;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_NEW;
import static org.cartagena40.command.membership.MembershipRule.CAPACITY_FITS_ITS_BODY;
import static org.cartagena40.command.membership.MembershipRule.NOBODY_REGISTERS_ITSELF;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS;
import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Acts.UNHCR;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Standings.officer;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 000:41, 000:53: who may act for an office or a body, registered and ended like the delegates of a State. */
class AccreditOfficerTest {

    private static final AccreditationId OFFICER = new AccreditationId("officer");
    private static final PersonId SOMEBODY = new PersonId("somebody");
    private static final Institution NETWORK = new Institution("NRC");
    private static final SourceReference LETTER = new SourceReference("Letter of appointment");

    @Test
    void the_Secretariat_registers_the_officers_of_both_presidencies_and_of_stakeholders() {
        given().when(accrediting(CHILE.institution(), Capacity.PRESIDENCY, SECRETARIAT))
                .then(accredited(CHILE.institution(), Capacity.PRESIDENCY, SECRETARIAT));
        given().when(accrediting(BELIZE.institution(), Capacity.VICE_PRESIDENCY, SECRETARIAT))
                .then(accredited(BELIZE.institution(), Capacity.VICE_PRESIDENCY, SECRETARIAT));
        given().when(accrediting(NETWORK, Capacity.STAKEHOLDER, SECRETARIAT))
                .then(accredited(NETWORK, Capacity.STAKEHOLDER, SECRETARIAT));
    }

    @Test
    void the_Presidency_registers_officers_of_the_Secretariat_and_auditors_as_well() {
        Stream.of(PRESIDENCY, SECRETARIAT, IMPORT).forEach(act -> {
            given().when(accrediting(UNHCR, Capacity.TECHNICAL_SECRETARIAT, act))
                    .thenKinds(OfficerAccredited.class);
            given().when(accrediting(new Institution("AUDIT"), Capacity.AUDITOR, act))
                    .thenKinds(OfficerAccredited.class);
        });
    }

    @Test
    void the_Presidency_does_not_register_its_own_officers_and_nobody_else_registers_any() {
        given().when(accrediting(CHILE.institution(), Capacity.PRESIDENCY, PRESIDENCY))
                .thenRefused(ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS);
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, Acts.PRETENDER)
                .forEach(act -> given().when(accrediting(UNHCR, Capacity.TECHNICAL_SECRETARIAT, act))
                        .thenRefused(ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS));
    }

    @Test
    void a_capacity_is_of_a_body_that_can_hold_it_and_nobody_acts_as_the_record() {
        given().when(accrediting(UNHCR, Capacity.PRESIDENCY, SECRETARIAT)).thenRefused(CAPACITY_FITS_ITS_BODY);
        given().when(accrediting(CHILE.institution(), Capacity.TECHNICAL_SECRETARIAT, SECRETARIAT))
                .thenRefused(CAPACITY_FITS_ITS_BODY);
        given().when(accrediting(CHILE.institution(), Capacity.MEMBER_STATE, SECRETARIAT))
                .thenRefused(CAPACITY_FITS_ITS_BODY);
        given().when(accrediting(new Institution("ACTA"), Capacity.RECORD, SECRETARIAT))
                .thenRefused(CAPACITY_FITS_ITS_BODY);
    }

    @Test
    void nobody_registers_its_own_accreditation() {
        PersonId itself = Objects.requireNonNull(SECRETARIAT.actor().person());
        given().when(accrediting(itself, UNHCR, Capacity.TECHNICAL_SECRETARIAT, null, SECRETARIAT))
                .thenRefused(NOBODY_REGISTERS_ITSELF);
        given().when(new AccreditDelegate(Mechanism.ID, OFFICER, itself, BELIZE, null, null, LETTER, SECRETARIAT, NOW))
                .thenRefused(NOBODY_REGISTERS_ITSELF);
    }

    @Test
    void its_id_is_new_and_it_ends_after_it_begins() {
        given(officer(OFFICER, SOMEBODY, UNHCR, Capacity.TECHNICAL_SECRETARIAT))
                .when(accrediting(UNHCR, Capacity.TECHNICAL_SECRETARIAT, SECRETARIAT))
                .thenRefused(ACCREDITATION_IS_NEW);
        given().when(accrediting(SOMEBODY, UNHCR, Capacity.TECHNICAL_SECRETARIAT, NOW, SECRETARIAT))
                .thenRefused(ACCREDITATION_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void the_body_itself_or_the_Presidency_ends_it_and_then_it_is_in_force_no_more() {
        var network = given(officer(OFFICER, SOMEBODY, NETWORK, Capacity.STAKEHOLDER));
        Act own = Act.by(new Actor(NETWORK, Capacity.STAKEHOLDER, SOMEBODY, null));
        Stream.of(PRESIDENCY, own).forEach(act -> {
            var answer = network.when(ending(act));
            answer.thenKinds(OfficerAccreditationEnded.class);
            var remaining = answer.state().membership().accreditations();
            assertThat(remaining.inForce(SOMEBODY, NETWORK, Capacity.STAKEHOLDER, NOW.minusNanos(1_000)))
                    .contains(OFFICER);
            assertThat(remaining.inForce(SOMEBODY, NETWORK, Capacity.STAKEHOLDER, NOW))
                    .isEmpty();
        });
        Stream.of(Acts.of(BELIZE), SECRETARIAT)
                .forEach(act -> network.when(ending(act)).thenRefused(THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS));
        network.when(ending(STAKEHOLDER)).thenRefused(PERSON_IS_ACCREDITED);
    }

    private static EndAccreditation ending(Act act) {
        return new EndAccreditation(Mechanism.ID, OFFICER, "Moved", act, NOW);
    }

    private static AccreditOfficer accrediting(Institution body, Capacity capacity, Act act) {
        return accrediting(SOMEBODY, body, capacity, null, act);
    }

    private static AccreditOfficer accrediting(
            PersonId person, Institution body, Capacity capacity, @Nullable Instant until, Act act) {
        return new AccreditOfficer(Mechanism.ID, OFFICER, person, body, capacity, null, until, LETTER, act, NOW);
    }

    private static OfficerAccredited accredited(Institution body, Capacity capacity, Act act) {
        return new OfficerAccredited(
                Mechanism.ID, OFFICER, SOMEBODY, body, capacity, NOW, null, LETTER, EffectiveTime.at(NOW), act);
    }
}
