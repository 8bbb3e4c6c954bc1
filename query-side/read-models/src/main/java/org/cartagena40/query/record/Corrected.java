package org.cartagena40.query.record;

import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * What an entry of the record says with its corrections. A correction is an entry too: what it says is read with its own
 * corrections first (F22). The entry itself stays as it was recorded, and the chain shows who said what when.
 */
public final class Corrected {

    private static final Corrected NOT_AT_ALL = new Corrected(Map.of(), List.of());

    private static final String CHAIN = """
            with recursive chain as (
                select c.position, c.target, c.recorded_at, t.fields, t.reason
                from %1$s c join %2$s t on t.position = c.position where c.target = :position
                union all
                select c.position, c.target, c.recorded_at, t.fields, t.reason
                from chain join %1$s c on c.target = chain.position join %2$s t on t.position = c.position)
            select * from chain order by position""".formatted(rows("correction"), rows("correction_content"));

    /** One correction in the chain. */
    public record Step(long position, long target, Instant recordedAt, List<FieldCorrection> fields, String reason) {}

    private final Map<String, Optional<String>> fields;
    private final List<Step> chain;

    private Corrected(Map<String, Optional<String>> fields, List<Step> chain) {
        this.fields = fields;
        this.chain = chain;
    }

    /** The corrections of the entry in this row, whose statement has the columns of {@link Remarks}. */
    public static Corrected of(Asked asked, Row row) throws SQLException {
        if (Remarks.corrections(row).isEmpty()) {
            return NOT_AT_ALL;
        }
        long position = row.number("position");
        List<Step> chain = asked.rows(CHAIN, Map.of("position", position), Corrected::step);
        return new Corrected(said(position, chain), chain);
    }

    /** What a field should say, by its JSON pointer, where a correction speaks of it; else what was recorded. */
    public @Nullable String text(String field, @Nullable String recorded) {
        Optional<String> corrected = fields.get(field);
        return corrected == null ? recorded : corrected.orElse(null);
    }

    /** The corrections in the order of recording, those of corrections among them. */
    public List<Step> chain() {
        return chain;
    }

    private static Map<String, Optional<String>> said(long target, List<Step> chain) {
        Map<String, Optional<String>> said = new HashMap<>();
        for (Step step : chain) {
            if (step.target() == target) {
                Map<String, Optional<String>> own = said(step.position(), chain);
                for (int i = 0; i < step.fields().size(); i++) {
                    FieldCorrection field = step.fields().get(i);
                    String of = "/fields/" + i;
                    String name = own.getOrDefault(of + "/field", Optional.of(field.field()))
                            .orElse(field.field());
                    said.put(name, own.getOrDefault(of + "/correct", Optional.ofNullable(field.correct())));
                }
            }
        }
        return said;
    }

    private static Step step(Row row) throws SQLException {
        return new Step(
                row.number("position"),
                row.number("target"),
                row.instant("recorded_at"),
                row.list("fields", new TypeReference<List<FieldCorrection>>() {}),
                row.text("reason"));
    }
}
