package org.cartagena40.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cartagena40.query.http.QuestionResolver;

/** What keeps a rebuild in 2034 equal to the views of today. */
@AnalyzeClasses(packages = "org.cartagena40.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QueryArchitectureTest {

    @ArchTest
    static final ArchRule projections_are_pure = classes()
            .that()
            .haveSimpleNameEndingWith("Projection")
            .or()
            .haveSimpleNameEndingWith("Rows")
            .or()
            .haveSimpleNameEndingWith("Telling")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations",
                    "org.cartagena40.events..",
                    "org.cartagena40.eventstore",
                    "org.cartagena40.query..");

    @ArchTest
    static final ArchRule nothing_makes_a_random_id_or_reads_a_clock_of_its_own = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule now_is_known_to_the_edge_alone = noClasses()
            .that()
            .areNotAssignableTo(QuestionResolver.class)
            .and()
            .areNotAssignableTo(ReadModelsConfiguration.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule features_do_not_know_how_answers_travel = noClasses()
            .that()
            .haveSimpleNameEndingWith("Queries")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.cartagena40.query.http");
}
