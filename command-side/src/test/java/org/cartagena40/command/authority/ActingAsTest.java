package org.cartagena40.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.membership.Accreditation;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.junit.jupiter.api.Test;

/** Nothing is guessed about the capacity in which a person acts. */
class ActingAsTest {

    private static final PersonId PERSON = new PersonId("person");
    private static final Institution CHILE = new Institution("CL");
    private static final Institution PERU = new Institution("PE");
    private static final Accreditation DELEGATE = held("1", CHILE, Capacity.MEMBER_STATE);
    private static final Accreditation OFFICER = held("2", CHILE, Capacity.PRESIDENCY);
    private static final Accreditation ELSEWHERE = held("3", PERU, Capacity.MEMBER_STATE);

    @Test
    void whoever_holds_one_capacity_need_not_name_it() {
        assertThat(ActingAs.ITS_ONLY_ONE.of(PERSON, List.of(OFFICER)))
                .contains(new Actor(CHILE, Capacity.PRESIDENCY, PERSON, null));
    }

    @Test
    void two_accreditations_for_the_same_are_one_capacity() {
        var again = held("9", CHILE, Capacity.PRESIDENCY);
        assertThat(ActingAs.ITS_ONLY_ONE.of(PERSON, List.of(OFFICER, again))).isPresent();
    }

    @Test
    void of_several_one_is_named_by_its_capacity_or_by_its_institution_where_that_is_not_enough() {
        List<Accreditation> all = List.of(DELEGATE, OFFICER, ELSEWHERE);
        assertThat(ActingAs.ITS_ONLY_ONE.of(PERSON, all)).isEmpty();
        assertThat(new ActingAs(Capacity.PRESIDENCY, null).of(PERSON, all)).isPresent();
        assertThat(new ActingAs(Capacity.MEMBER_STATE, null).of(PERSON, all)).isEmpty();
        assertThat(new ActingAs(Capacity.MEMBER_STATE, PERU).of(PERSON, all))
                .contains(new Actor(PERU, Capacity.MEMBER_STATE, PERSON, null));
        assertThat(new ActingAs(null, PERU).of(PERSON, all)).isPresent();
    }

    @Test
    void who_names_in_full_what_it_does_not_hold_is_left_to_the_rule_that_refuses_it() {
        assertThat(new ActingAs(Capacity.MEMBER_STATE, PERU).of(PERSON, List.of()))
                .contains(new Actor(PERU, Capacity.MEMBER_STATE, PERSON, null));
        assertThat(new ActingAs(Capacity.MEMBER_STATE, null).of(PERSON, List.of()))
                .isEmpty();
    }

    private static Accreditation held(String id, Institution body, Capacity capacity) {
        return new Accreditation(new AccreditationId(id), PERSON, body, capacity, Instant.EPOCH, null, null);
    }
}
