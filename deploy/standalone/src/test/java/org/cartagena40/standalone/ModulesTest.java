package org.cartagena40.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/** Dependencies point one way: events, ledger, event store, then the two sides, which never see each other. */
@AnalyzeClasses(packages = "org.cartagena40", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    @ArchTest
    static final ArchRule the_command_side_never_sees_a_view = noClasses()
            .that()
            .resideInAPackage("org.cartagena40.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cartagena40.query..", "org.cartagena40.standalone..");

    @ArchTest
    static final ArchRule the_query_side_never_sees_an_aggregate = noClasses()
            .that()
            .resideInAPackage("org.cartagena40.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cartagena40.command..", "org.cartagena40.standalone..");

    @ArchTest
    static final ArchRule the_pages_see_neither_an_aggregate_nor_a_token_and_only_the_program_sees_them = noClasses()
            .that()
            .resideInAPackage("org.cartagena40.dashboard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.cartagena40.command..",
                    "org.cartagena40.identity..",
                    "org.cartagena40.standalone..",
                    "org.springframework.security..");

    @ArchTest
    static final ArchRule the_forms_see_no_token_and_only_the_program_sees_them = noClasses()
            .that()
            .resideInAPackage("org.cartagena40.forms..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.cartagena40.identity..", "org.cartagena40.standalone..", "org.springframework.security..");

    @ArchTest
    static final ArchRule neither_side_knows_the_forms = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.cartagena40.command..",
                    "org.cartagena40.query..",
                    "org.cartagena40.dashboard..",
                    "org.cartagena40.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.cartagena40.forms..");

    @ArchTest
    static final ArchRule the_queries_do_not_know_the_pages = noClasses()
            .that()
            .resideInAPackage("org.cartagena40.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.cartagena40.dashboard..");

    @ArchTest
    static final ArchRule the_log_knows_neither_side = noClasses()
            .that()
            .resideInAnyPackage("org.cartagena40.events..", "org.cartagena40.ledger..", "org.cartagena40.eventstore..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.cartagena40.command..", "org.cartagena40.query..", "org.cartagena40.standalone..");

    @ArchTest
    static final ArchRule who_knows_names_sees_neither_log_nor_views_and_they_do_not_see_it = noClasses()
            .that()
            .resideInAnyPackage("org.cartagena40.command..", "org.cartagena40.query..", "org.cartagena40.eventstore..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.cartagena40.identity..");

    @ArchTest
    static final ArchRule nobody_reads_a_clock_but_the_injected_one = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID");
}
