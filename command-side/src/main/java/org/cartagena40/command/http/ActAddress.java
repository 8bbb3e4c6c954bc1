package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Incoming;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.gateway.StandingSource;
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
        Map<String, Object> addressed = reader.address(form, address);
        Map<String, Object> said = reader.body(form, body);
        Arrival arrival = arriving.get();
        texts.keep(said.values(), arrival);
        Integer read = TextRead.by(arrival, form);
        ActaCommand command = form.commandOf(new Incoming(
                arrival.key(), arrival.act(), arrival.receivedAt(), addressed, said, read, standing::current));
        return desk.record(arrival, command, form.revising().makes(read), id -> form.readAt(command, id));
    }

    private static Method handler(String name) {
        return Stream.of(ActAddress.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
