package org.cartagena40.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of what falls due is made anew while other nodes go on writing it. */
class DueTableTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);

    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, new SettableClock(OPENED)).withHistory("BR", "BZ", "CL", "MX");

    @BeforeEach
    void brazil_accepted_its_invitation() {
        node.send(Acting.invite(INVITATION, "BR", OPENED));
        node.send(Acting.accept(INVITATION, "BR", OPENED));
        node.awaitPolicies();
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_procedure_that_another_node_opens_while_the_list_is_made_anew_stays_on_it() {
        DueTable table = node.bean(DueTable.class);
        table.reconcile(logOnWhichAProcedureIsOpenedOnceItWasRead());
        assertThat(table.read(List.of("CONCLUDE_PROCEDURE:" + PROCEDURE)).all())
                .extracting(Due::subject)
                .contains(PROCEDURE.value());
    }

    /** The other node's policies have dealt with the opening before this node goes on. */
    private EventLog logOnWhichAProcedureIsOpenedOnceItWasRead() {
        EventLog log = node.log();
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(log, arguments);
                        if (method.getName().equals("readAll") && arguments[0].equals(EventLog.BEFORE_FIRST)) {
                            node.send(Acting.open(
                                    PROCEDURE, INVITATION, LocalDate.parse("2027-01-01"), DEADLINE, OPENED));
                            node.awaitPolicies();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
