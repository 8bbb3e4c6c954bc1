package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Incoming;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.events.ActaEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Where one act of the table is posted. What the address and the body say is read before who sends it, so an answer names
 * the field first; the command is made last.
 */
final class ActAddress {

    private final ActForm form;
    private final ActReader reader;
    private final Arrivals arrivals;
    private final StandingSource standing;
    private final CommandDesk desk;
    private final Texts texts;

    ActAddress(
            ActForm form, ActReader reader, Arrivals arrivals, StandingSource standing, CommandDesk desk, Texts texts) {
        this.form = form;
        this.reader = reader;
        this.arrivals = arrivals;
        this.standing = standing;
        this.desk = desk;
        this.texts = texts;
    }

    /** An act without fields needs no body; a body that has fields is refused, because they would be lost. */
    void openIn(RequestMappingHandlerMapping addresses) {
        RequestMappingInfo address = RequestMappingInfo.paths(form.address())
                .methods(RequestMethod.POST)
                .options(addresses.getBuilderConfiguration())
                .build();
        addresses.registerMapping(address, this, handler(form.fields().isEmpty() ? "withoutBody" : "withBody"));
    }

    ResponseEntity<Receipt> withBody(
            @PathVariable Map<String, String> address, @RequestBody JsonNode body, HttpServletRequest request) {
        return record(address, body, () -> arrivals.of(request));
    }

    ResponseEntity<Receipt> withoutBody(@PathVariable Map<String, String> address, HttpServletRequest request) {
        return record(address, reader.fieldless(request), () -> arrivals.of(request));
    }

    ResponseEntity<Receipt> record(Map<String, String> address, JsonNode body, Supplier<Arrival> arriving) {
        return record(read(address, body, arriving));
    }

    /** An act that was read and not handed in yet. */
    record Read(Arrival arrival, Incoming incoming, ActaCommand command) {}

    Read read(Map<String, String> address, JsonNode body, Supplier<Arrival> arriving) {
        Map<String, Object> addressed = reader.address(form, address);
        Map<String, Object> said = reader.body(form, body);
        Arrival arrival = arriving.get();
        Integer revision = TextRead.by(arrival, form);
        Incoming incoming = new Incoming(
                arrival.key(), arrival.act(), arrival.receivedAt(), addressed, said, revision, standing::current);
        return new Read(arrival, incoming, form.commandOf(incoming));
    }

    /** What would be recorded of it now. */
    List<ActaEvent> foreseen(Read act) {
        return desk.foreseen(
                act.arrival(),
                act.command(),
                texts.brought(act.incoming().body().values()));
    }

    ResponseEntity<Receipt> record(Read act) {
        texts.keep(act.incoming().body().values(), act.arrival());
        Integer made = form.revising().makes(act.incoming().revisionRead());
        return desk.record(act.arrival(), act.command(), made, id -> form.readAt(act.command(), id));
    }

    ActForm form() {
        return form;
    }

    private static Method handler(String name) {
        return Stream.of(ActAddress.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
