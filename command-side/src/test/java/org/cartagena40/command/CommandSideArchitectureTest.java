package org.cartagena40.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the deciding side may know: never a view, and where it decides neither a framework nor a clock. */
@AnalyzeClasses(packages = "org.cartagena40.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideArchitectureTest {

    /** Every class that decides, remembers or asks; the switchboards, edges and policies around it are not meant. */
    private static final DescribedPredicate<JavaClass> DECIDERS_AND_STATES = resideInAnyPackage(
                    "org.cartagena40.command",
                    "org.cartagena40.command.silence",
                    "org.cartagena40.command.offices",
                    "org.cartagena40.command.mechanism",
                    "org.cartagena40.command.membership",
                    "org.cartagena40.command.decisions",
                    "org.cartagena40.command.plan",
                    "org.cartagena40.command.record",
                    "org.cartagena40.command.documents",
                    "org.cartagena40.command.meetings",
                    "org.cartagena40.command.processes",
                    "org.cartagena40.command.pledges",
                    "org.cartagena40.command.priorities",
                    "org.cartagena40.command.progress")
            .and(not(simpleNameEndingWith("Aggregate")))
            .and(not(simpleNameEndingWith("Api")))
            .and(not(simpleNameEndingWith("Configuration")))
            .and(not(simpleNameStartingWith("When")))
            .and(not(simpleNameEndingWith("Watch")))
            .and(not(simpleNameStartingWith("Heartbeat")))
            .as("deciders and states");

    private static final DescribedPredicate<JavaClass> COMMANDS =
            assignableTo(ActaCommand.class).as("commands");

    private static final DescribedPredicate<JavaClass> THE_LANGUAGE = resideInAnyPackage(
                    "java..", "org.cartagena40.events..", "org.cartagena40.command..", "org.jspecify.annotations")
            .as("the JDK, the events and each other");

    private static final DescribedPredicate<JavaAccess<?>> A_CLOCK_OR_A_DIE =
            DescribedPredicate.describe("reads a clock or throws a die", call -> {
                String owner = call.getTargetOwner().getName();
                boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
                return now
                        || (owner.equals(UUID.class.getName()) && call.getName().equals("randomUUID"));
            });

    @ArchTest
    static final ArchRule nothing_here_sees_a_view =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.cartagena40.query..");

    @ArchTest
    static final ArchRule deciders_and_states_know_the_language_only =
            classes().that(DECIDERS_AND_STATES.and(not(COMMANDS))).should().onlyDependOnClassesThat(THE_LANGUAGE);

    @ArchTest
    static final ArchRule deciders_and_states_know_no_edge = noClasses()
            .that(DECIDERS_AND_STATES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.cartagena40.command.gateway..",
                    "org.cartagena40.command.http..",
                    "org.cartagena40.command.history..",
                    "org.cartagena40.command.watch..");

    @ArchTest
    static final ArchRule a_command_names_its_aggregate_and_knows_nothing_else_of_Axon = classes()
            .that(COMMANDS)
            .should()
            .onlyDependOnClassesThat(THE_LANGUAGE.or(belongToAnyOf(TargetAggregateIdentifier.class)));

    @ArchTest
    static final ArchRule commands_are_records =
            classes().that(COMMANDS).and().areNotInterfaces().should().beRecords();

    @ArchTest
    static final ArchRule time_and_ids_come_from_outside = noClasses().should().accessTargetWhere(A_CLOCK_OR_A_DIE);
}
