package org.cartagena40.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who knows names knows no log: the classpath of this module has none, and of the language it uses no event. */
@AnalyzeClasses(packages = "org.cartagena40.identity", importOptions = ImportOption.DoNotIncludeTests.class)
class IdentityTest {

    @ArchTest
    static final ArchRule no_event_is_made_where_names_are_known =
            noClasses().should().dependOnClassesThat().areAssignableTo("org.cartagena40.events.ActaEvent");

    @Test
    void the_log_and_the_views_are_not_on_the_classpath() {
        for (String name : new String[] {
            "org.cartagena40.eventstore.EventLog", "org.cartagena40.query.views.Reader", "org.cartagena40.command.Rule"
        }) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
