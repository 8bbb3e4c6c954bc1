package org.cartagena40.command.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.plan.DefineChapter;
import org.cartagena40.command.silence.EnterObjectionOnBehalf;
import org.cartagena40.command.silence.OpenSilenceProcedure;
import org.junit.jupiter.api.Test;

/** The table as data: what it says of an act, and that no line can say what its command does not have. */
class ActTableTest {

    @Test
    void every_address_and_every_command_stands_in_one_line() {
        assertThat(ActTable.all()).extracting(ActForm::address).doesNotHaveDuplicates();
        assertThat(ActTable.all()).extracting(ActForm::name).doesNotHaveDuplicates();
    }

    @Test
    void no_body_tells_who_acts_or_how_it_came_or_what_the_address_names() {
        assertThat(ActTable.all()).allSatisfy(form -> {
            assertThat(form.fields()).extracting(Field::name).doesNotContain("act", "origin");
            assertThat(form.parts())
                    .filteredOn(part -> List.of("act", "receivedAt").contains(part.component()))
                    .extracting(Part::field)
                    .hasSize(2)
                    .containsOnlyNulls();
        });
        assertThat(fieldsOf(DefineChapter.class))
                .containsExactly("number", "title", "thematic", "establishes", "effective");
    }

    @Test
    void a_field_may_have_another_name_than_the_component_it_tells() {
        assertThat(fieldsOf(EnterObjectionOnBehalf.class))
                .containsExactly("by", "grounds", "paragraphs", "proposedAmendment", "evidence", "receivedAt");
    }

    @Test
    void a_text_comes_without_its_hash_and_a_deadline_as_its_local_reading() {
        assertThat(formOf(OpenSilenceProcedure.class).fields())
                .filteredOn(field -> List.of("texts", "deadline").contains(field.name()))
                .extracting(field -> field.type().getTypeName())
                .containsExactly(
                        "java.util.List<" + StatedText.class.getName() + ">",
                        "org.cartagena40.command.silence.DeadlineReading");
    }

    @Test
    void a_line_that_names_what_its_command_does_not_have_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActForm.act("/{nobody}", DefineChapter.class, "/plan"));
        assertThatIllegalArgumentException().isThrownBy(() -> ActForm.act("/x", DefineChapter.class, "/{nobody}"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ActForm.act("/x", DefineChapter.class, "/plan").orElse("nothing", List.of()));
    }

    private static List<String> fieldsOf(Class<? extends ActaCommand> command) {
        return formOf(command).fields().stream().map(Field::name).toList();
    }

    private static ActForm formOf(Class<? extends ActaCommand> command) {
        return ActTable.all().stream()
                .filter(form -> form.command() == command)
                .findFirst()
                .orElseThrow();
    }
}
