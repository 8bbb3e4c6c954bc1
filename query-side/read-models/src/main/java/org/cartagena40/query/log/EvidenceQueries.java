package org.cartagena40.query.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cartagena40.ledger.StoredEvent;
import org.cartagena40.ledger.evidence.Evidence;
import org.cartagena40.ledger.evidence.EvidenceBundle;
import org.cartagena40.ledger.evidence.WholeEvent;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.proof.LogProof;
import org.cartagena40.query.feed.Persons;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Seen;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The evidence of a decision: its own event and, where silence decided, the whole procedure. What the feed would not show
 * to this reader word for word is in it by place and time only, because a stored event cannot be shown in part: its
 * commitment opens whole or not at all.
 */
final class EvidenceQueries {

    private static final String DECISION = "select position, coalesce(number, decision) as name, procedure from "
            + Seen.rows("decision") + " d where number = :id or decision = :id";
    private static final String READABLE =
            "select position from " + Seen.rows("history") + " h where content and position in (:positions)";
    private static final String EVENTS = "select " + StoredEvent.COLUMNS
            + " from events.event where (global_index = ? or aggregate_id = ?) and global_index <= ?"
            + " order by global_index";

    private record Found(
            long position, String name, @Nullable String procedure) {}

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Reading reading;
    private final DataSource dataSource;
    private final PublishedLog published;

    EvidenceQueries(Reading reading, DataSource dataSource, PublishedLog published) {
        this.reading = reading;
        this.dataSource = dataSource;
        this.published = published;
    }

    DecisionEvents events(Question question, String numberOrId) {
        Found decision = reading.answer(
                        question,
                        asked -> asked.first(
                                DECISION,
                                Map.of("id", numberOrId),
                                row -> new Found(
                                        row.number("position"), row.text("name"), row.textOrNull("procedure"))))
                .orElseThrow(() -> new NotOnRecord("decision", numberOrId));
        List<StoredEvent> events = stored(decision, question.moment().knownAt());
        Set<Long> readable = readable(question, events);
        Set<Long> whole = events.stream()
                .filter(event -> readable.contains(event.position()) && isShownWhole(event, question.reader()))
                .map(StoredEvent::position)
                .collect(Collectors.toSet());
        return new DecisionEvents(decision.name(), events, whole);
    }

    private List<StoredEvent> stored(Found decision, long knownAt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            statement.setLong(1, decision.position());
            statement.setString(2, Optional.ofNullable(decision.procedure()).orElse(""));
            statement.setLong(3, knownAt);
            List<StoredEvent> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(StoredEvent.read(row));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new LogUnreadable(e);
        }
    }

    private Set<Long> readable(Question question, List<StoredEvent> events) {
        List<Long> positions = events.stream().map(StoredEvent::position).toList();
        return new HashSet<>(reading.answer(
                question,
                asked -> asked.rows(READABLE, Map.of("positions", positions), row -> row.number("position"))));
    }

    private boolean isShownWhole(StoredEvent event, Reader reader) {
        return Persons.nothingToHide(mapper.readTree(event.event().payload().toBytes()), reader);
    }

    byte[] bundle(DecisionEvents decision, SignedCheckpoint checkpoint) {
        List<Evidence> events = decision.events().stream()
                .map(event -> evidence(event, decision, checkpoint))
                .toList();
        String policy = published.handedOutPolicy();
        return new EvidenceBundle(EvidenceReadme.of(decision, checkpoint), policy, checkpoint, events).toBytes();
    }

    private Evidence evidence(StoredEvent event, DecisionEvents decision, SignedCheckpoint checkpoint) {
        LogProof proof = published.proof(event.position(), checkpoint);
        return decision.whole().contains(event.position())
                ? Evidence.of(new WholeEvent(event.position(), event.recordedAt(), event.event(), event.salt()), proof)
                : Evidence.redacted(event.entry(), proof);
    }
}
