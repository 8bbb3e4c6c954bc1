package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where every act of the table is handed in: as a request at its address, or by the pages, which fill in the same body on
 * a form. Both are read, decided, named by their key and refused in the same way, because it is the same way.
 */
public final class ActDesk {

    private final CommandDesk desk;
    private final List<ActAddress> acts;
    private final Arrivals arrivals;

    ActDesk(CommandDesk desk, List<ActAddress> acts, Arrivals arrivals) {
        this.desk = desk;
        this.acts = acts;
        this.arrivals = arrivals;
    }

    /**
     * A form filled in.
     *
     * @param address what stands in the act's address, by the names in it
     * @param key under which it is recorded once, however often it is sent
     * @param ifMatch the tag of the text that it edits; null if it edits none
     */
    public record FilledIn(
            ActForm form,
            Map<String, String> address,
            ObjectNode body,
            String key,
            @Nullable String ifMatch) {

        /** Where a program would post the same. */
        String postedAt() {
            return UriComponentsBuilder.fromPath(form.address())
                    .buildAndExpand(address)
                    .encode()
                    .toUriString();
        }
    }

    /**
     * What an act would say, were it handed in now; nothing is decided and nothing kept.
     *
     * @param values what its fields mean, by their names; those left out are missing
     */
    public record Meant(Actor by, ActaCommand command, Map<String, Object> values) {}

    /** Every act gets its address. */
    void openIn(RequestMappingHandlerMapping addresses) {
        acts.forEach(act -> act.openIn(addresses));
    }

    /** Reads an act as it would be read if it were handed in; refused like it too, but for what its decider refuses. */
    public Meant meant(FilledIn act, HttpServletRequest request) {
        ActAddress.Read read = read(act, request);
        Map<String, Object> said = read.incoming().said(act.form().parts());
        return new Meant(read.arrival().act().actor(), read.command(), said);
    }

    /**
     * What an act would record, were it handed in now: admitted, decided and refused as if it were, and nothing is
     * recorded. Nothing too, if it is on record already.
     */
    public List<ActaEvent> foreseen(FilledIn act, HttpServletRequest request) {
        return at(act.form()).foreseen(read(act, request));
    }

    /** Hands an act in. */
    public ResponseEntity<Receipt> record(FilledIn act, HttpServletRequest request) {
        return at(act.form()).record(read(act, request));
    }

    /** The receipt of what the sender of this request handed in under a key, if it is on record. */
    public Optional<Receipt> receipt(UUID key, HttpServletRequest request) {
        return desk.receipt(key, arrivals.sender(request));
    }

    private ActAddress.Read read(FilledIn act, HttpServletRequest request) {
        byte[] body = act.body().toString().getBytes(StandardCharsets.UTF_8);
        var handedIn = new Arrivals.HandedIn(act.key(), act.postedAt(), act.ifMatch());
        return at(act.form()).read(act.address(), act.body(), () -> arrivals.of(request, handedIn, body));
    }

    private ActAddress at(ActForm form) {
        return acts.stream().filter(act -> act.form().equals(form)).findFirst().orElseThrow();
    }
}
