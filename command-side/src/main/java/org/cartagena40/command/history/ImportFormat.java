package org.cartagena40.command.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.mechanism.EstablishMechanism;
import org.cartagena40.command.offices.AssignPresidency;
import org.cartagena40.command.offices.DesignateTechnicalSecretariat;
import org.cartagena40.command.offices.StartTerm;
import org.cartagena40.events.Act;
import org.cartagena40.eventstore.EventJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a line of history is written, and which commands it may name. */
final class ImportFormat {

    /** What only history tells: the Mechanism as it was when this record began. */
    private static final List<Class<? extends ActaCommand>> BEFORE_THIS_RECORD = List.of(
            EstablishMechanism.class, AssignPresidency.class, DesignateTechnicalSecretariat.class, StartTerm.class);

    private static final Map<String, Class<? extends ActaCommand>> COMMANDS = Stream.concat(
                    BEFORE_THIS_RECORD.stream(),
                    ActTable.all().stream().filter(ActForm::inHistory).map(ActForm::command))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private final JsonMapper json = JsonMapper.builder()
            .addModule(EventJson.idModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    List<ImportLine> read(InputStream jsonLines) {
        try (var reader = new BufferedReader(new InputStreamReader(jsonLines, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> json.readValue(line, ImportLine.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the history cannot be read", e);
        }
    }

    Optional<Class<? extends ActaCommand>> commandNamed(String name) {
        return Optional.ofNullable(COMMANDS.get(name));
    }

    /** What an edit would change: everything of the line but its note, in an order of its own. */
    byte[] canonical(ImportLine line) {
        return json.writeValueAsBytes(List.of(line.command(), line.sources(), line.body()));
    }

    ActaCommand command(ImportLine line, Class<? extends ActaCommand> type, Act act, Instant receivedAt) {
        ObjectNode fields = json.valueToTree(line.body());
        fields.set("act", json.valueToTree(act));
        fields.put("receivedAt", receivedAt.toString());
        return json.treeToValue(fields, type);
    }
}
