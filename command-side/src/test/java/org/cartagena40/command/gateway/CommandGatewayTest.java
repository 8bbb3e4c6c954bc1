package org.cartagena40.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.SilenceRule;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandGatewayTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private Node node = new Node(database, clock).withHistory("BB", "BR", "BZ", "CL", "MX");

    @BeforeEach
    void silence_is_open() {
        node.send(Acting.invite(INVITATION, "BR", OPENED));
        node.send(Acting.accept(INVITATION, "BR", OPENED));
        node.send(Acting.open(PROCEDURE, INVITATION, LocalDate.parse("2027-01-01"), DEADLINE, OPENED));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void the_same_request_again_gives_the_same_answer_and_one_event_also_after_a_restart() {
        UUID key = Ids.fresh();
        Optional<RecordedCommand> first = node.send(key, belize());
        assertThat(node.send(key, belize())).isEqualTo(first).isPresent();
        node.close();
        node = new Node(database, clock);
        assertThat(node.send(key, belize())).isEqualTo(first);
        assertThat(node.events(ObjectionRaised.class)).hasSize(1);
    }

    @Test
    void twins_at_once_on_two_nodes_are_one_act_with_one_answer() {
        UUID key = Ids.fresh();
        try (Node other = new Node(database, clock)) {
            List<CompletableFuture<Optional<RecordedCommand>>> twins = Stream.of(node, other, node, other)
                    .map(each -> CompletableFuture.supplyAsync(() -> each.send(key, belize())))
                    .toList();
            assertThat(twins.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
        assertThat(node.events(ObjectionRaised.class)).hasSize(1);
    }

    @Test
    void another_request_under_a_used_key_is_refused_and_changes_nothing() {
        UUID key = Ids.fresh();
        node.send(key, belize());
        assertThatThrownBy(() -> node.send(key, Acting.object(PROCEDURE, "BB", OPENED)))
                .isInstanceOf(KeyReused.class);
        assertThat(node.events(ObjectionRaised.class)).hasSize(1);
    }

    @Test
    void a_key_that_wrote_nothing_is_decided_again() {
        UUID key = Ids.fresh();
        ActaCommand brazil = Acting.object(PROCEDURE, "BR", OPENED);
        assertThatThrownBy(() -> node.send(key, brazil))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD));
        assertThat(node.send(key, belize())).isPresent();
    }

    @Test
    void two_States_that_object_at_once_on_two_nodes_are_both_on_record_with_one_break() {
        try (Node other = new Node(database, clock)) {
            var belize = CompletableFuture.supplyAsync(() -> node.send(belize()));
            var barbados = CompletableFuture.supplyAsync(() -> other.send(Acting.object(PROCEDURE, "BB", OPENED)));
            assertThat(belize.join()).isPresent();
            assertThat(barbados.join()).isPresent();
        }
        assertThat(node.events(ObjectionRaised.class)).hasSize(2);
        assertThat(node.events(SilenceBroken.class)).hasSize(1);
    }

    private static ActaCommand belize() {
        return Acting.object(PROCEDURE, "BZ", OPENED);
    }
}
