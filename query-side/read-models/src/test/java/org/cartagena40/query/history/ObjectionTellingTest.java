package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.ACCREDITATION;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.ENTRY;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Origin;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.States;
import org.cartagena40.events.Tier;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectionTellingTest {

    private static final String GROUNDS = "fundamento secreto";
    private static final List<String> PARAGRAPHS = List.of("párrafo-77", "88bis");
    private static final String AMENDMENT = "suprímase todo";
    private static final EffectiveTime WHEN = EffectiveTime.at(OPENED);
    private static final Institution UNHCR = new Institution("UNHCR");
    /** Any name or code of any of the 33. */
    private static final Pattern ANY_STATE = Pattern.compile(
            States.all().stream()
                    .map(state -> States.on(state, LocalDate.parse("2026-11-22")))
                    .flatMap(entry -> Stream.of(entry.english(), entry.spanish(), entry.id(), entry.alpha3()))
                    .collect(Collectors.joining("|", "\\b(", ")\\b")),
            Pattern.UNICODE_CHARACTER_CLASS);

    static List<MemberState> all33() {
        return States.all();
    }

    @ParameterizedTest
    @MethodSource("all33")
    void the_public_learns_nothing_of_the_State_that_objected(MemberState state) {
        assertThat(publicTexts(state))
                .hasSizeGreaterThan(120)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern(ANY_STATE)
                        .doesNotContain(GROUNDS, AMENDMENT, "nota-", "ACNUR", "UNHCR")
                        .doesNotContain(PARAGRAPHS)
                        .doesNotContain(PERSON.value(), ACCREDITATION.value()));
    }

    @ParameterizedTest
    @MethodSource("all33")
    void the_members_read_the_State_in_each_language_with_its_own_words(MemberState state) {
        Sentence members = Telling.of(raised(state, live(state))).get(1);
        States.Entry names = States.on(state, LocalDate.parse("2026-11-22"));
        assertThat(members.tier()).isEqualTo(Tier.MEMBERS);
        assertThat(members.es())
                .startsWith(names.spanish() + " presentó")
                .endsWith("; motivos: «" + GROUNDS + "»; párrafos párrafo-77 y 88bis; enmienda propuesta: «" + AMENDMENT
                        + "».");
        assertThat(members.en())
                .startsWith(names.english() + " raised")
                .endsWith("; grounds: “" + GROUNDS + "”; paragraphs párrafo-77 and 88bis; proposed amendment: “"
                        + AMENDMENT + "”.");
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void the_public_reads_the_same_whoever_objected(Origin origin) {
        assertThat(States.all().stream()
                        .map(state -> Telling.of(raised(state, act(state, UNHCR, origin)))
                                .get(0))
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Origin.class)
    void the_members_read_who_entered_it_and_from_which_source(Origin origin) {
        String en =
                Telling.of(raised(BELIZE, act(BELIZE, UNHCR, origin))).get(1).en();
        assertThat(en).contains("; entered by UNHCR on behalf of Belize");
        assertThat(en.contains("; recorded from source nota-BZ")).isEqualTo(origin == Origin.IMPORT);
        assertThat(en.startsWith("SAMPLE: ")).isEqualTo(origin == Origin.SAMPLE);
    }

    private static List<String> publicTexts(MemberState state) {
        return Stream.of(Origin.values())
                .flatMap(origin -> Stream.of(act(state, UNHCR, origin), act(state, state.institution(), origin)))
                .flatMap(act -> events(state, act))
                .flatMap(event -> Telling.of(event).stream())
                .filter(sentence -> sentence.tier() == Tier.PUBLIC)
                .flatMap(sentence -> Stream.of(sentence.es(), sentence.en()))
                .toList();
    }

    /** The events that name the State, and those that follow from its act and may carry it. */
    private static Stream<ActaEvent> events(MemberState by, Act act) {
        return Stream.concat(
                aftermath(by, act),
                Stream.of(
                        raised(by, act),
                        new ObjectionArrivedLate(
                                PROCEDURE, by, GROUNDS, PARAGRAPHS, AMENDMENT, DEADLINE.instant(), WHEN, act),
                        new ObjectionArrivedAfterConclusion(
                                PROCEDURE, by, GROUNDS, PARAGRAPHS, AMENDMENT, OPENED, WHEN, act),
                        new ObjectionWithdrawn(PROCEDURE, by, true, OPENED, WHEN, act),
                        new ObjectionWithdrawn(PROCEDURE, by, false, DEADLINE.instant(), WHEN, act),
                        new SilenceBroken(PROCEDURE, 1, WHEN, act),
                        new OutcomeFlagged(PROCEDURE, ReviewReason.ACT_AFTER_CONCLUSION, WHEN, act),
                        new InvitationSuspended(MSC, INVITATION, PROCEDURE, WHEN, act)));
    }

    /** What offices do about the objection and say of it. */
    private static Stream<ActaEvent> aftermath(MemberState by, Act act) {
        Evidence paper = new Evidence(Evidence.Kind.OTHER, "nota-" + by, null);
        return Stream.of(
                new ObjectionEnteredOnBehalf(
                        PROCEDURE, ENTRY, by, GROUNDS, PARAGRAPHS, AMENDMENT, paper, OPENED, OPENED, WHEN, act),
                new ObjectionEnteredOnBehalf(
                        PROCEDURE, ENTRY, by, null, PARAGRAPHS, null, paper, OPENED, null, WHEN, act),
                new ObjectionOnBehalfConfirmed(PROCEDURE, ENTRY, by, WHEN, act),
                new ObjectionOnBehalfRejected(PROCEDURE, ENTRY, by, GROUNDS, WHEN, act),
                new ObjectionOnBehalfExpired(PROCEDURE, ENTRY, by, WHEN, act),
                new ObjectionAnswered(PROCEDURE, by, LanguageText.of("es", GROUNDS), WHEN, act),
                new FollowUpRecorded(PROCEDURE, FollowUp.MEETING, GROUNDS, WHEN, act),
                new ObjectionRegisterClosed(PROCEDURE, GROUNDS, WHEN, act),
                new NewDecisionCalledFor(PROCEDURE, GROUNDS, WHEN, act));
    }

    private static ObjectionRaised raised(MemberState by, Act act) {
        return new ObjectionRaised(PROCEDURE, by, GROUNDS, PARAGRAPHS, AMENDMENT, OPENED, WHEN, act);
    }

    private static Act live(MemberState by) {
        return act(by, by.institution(), Origin.LIVE);
    }

    private static Act act(MemberState by, Institution actor, Origin origin) {
        return new Act(
                new Actor(actor, Capacity.MEMBER_STATE, PERSON, ACCREDITATION),
                by.institution(),
                origin,
                List.of(new SourceReference("nota-" + by)));
    }
}
