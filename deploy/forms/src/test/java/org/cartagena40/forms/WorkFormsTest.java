package org.cartagena40.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartagena40.command.acts.ActForm;
import org.cartagena40.query.work.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a task to the form by which it is done. */
class WorkFormsTest {

    /** What ends is renewed by acts on something else, so it is read about only. */
    @ParameterizedTest
    @EnumSource(value = WorkKind.class, names = "ACCREDITATION_ENDS", mode = EnumSource.Mode.EXCLUDE)
    void what_is_to_be_done_has_a_form_whose_page_there_is(WorkKind kind) {
        assertThat(WorkForms.forms(kind)).isNotEmpty().allSatisfy(form -> {
            String page = WorkForms.page(form, kind, "abc");
            boolean asked = page.startsWith("/acts/on?act=" + form.name());
            assertThat(asked || ActPlace.at(page).orElseThrow().form().equals(form))
                    .as(page)
                    .isTrue();
        });
    }

    @Test
    void a_task_leads_to_the_act_on_what_it_is_about() {
        assertThat(page("AcknowledgeReceipt", WorkKind.ACKNOWLEDGE_NOTICE))
                .isEqualTo("/acts/silence-procedures/p-1/acknowledgements");
    }

    @Test
    void where_the_act_is_on_more_than_the_task_says_one_is_asked_on_what() {
        assertThat(page("ConfirmEntry", WorkKind.CONFIRM_ENTRY)).isEqualTo("/acts/on?act=ConfirmEntry&procedure=p-1");
    }

    private static String page(String act, WorkKind kind) {
        ActForm form = ActPlace.named(act).orElseThrow();
        return WorkForms.page(form, kind, "p-1");
    }
}
