package org.cartagena40.query.plan;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.query.plan.PlanVersion.Change;
import org.cartagena40.query.plan.PlanVersion.Content;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** The versions of the catalogue, each with what it changed. */
final class VersionParts {

    /** A change and the version that made it. */
    private record Changed(int version, Change change) {}

    private VersionParts() {}

    static List<PlanVersion> versions(Asked asked, String plan) {
        Map<String, String> ofPlan = Map.of("plan", plan);
        List<PlanVersion> versions = asked.rows(PlanSql.VERSIONS, ofPlan, VersionParts::withoutChanges);
        List<Changed> changes = asked.rows(PlanSql.CHANGES, ofPlan, VersionParts::changed);
        List<PlanVersion> complete = new ArrayList<>();
        PlanVersion before = null;
        for (PlanVersion version : versions) {
            complete.add(with(changes, version, before));
            before = version;
        }
        return complete;
    }

    static PlanVersion withoutChanges(Row row) throws SQLException {
        return new PlanVersion(
                row.count("version"),
                row.json("effective", Effective.class),
                row.textOrNull("decision"),
                row.textOrNull("reason"),
                row.count("chapters"),
                row.count("programmes"),
                row.count("actions"),
                List.of(),
                row.text("origin"),
                row.texts("sources"));
    }

    private static PlanVersion with(List<Changed> changes, PlanVersion version, @Nullable PlanVersion before) {
        List<Change> own = changes.stream()
                .filter(changed -> changed.version() == version.version())
                .map(changed -> since(before, changed.change()))
                .toList();
        return new PlanVersion(
                version.version(),
                version.effective(),
                version.decision(),
                version.reason(),
                version.chapters(),
                version.programmes(),
                version.actions(),
                own,
                version.origin(),
                version.sources());
    }

    /** A slot that the version before did not have was nothing, not a slot of which nothing was said. */
    private static Change since(@Nullable PlanVersion before, Change change) {
        boolean isNew = before == null || change.number() > count(before, Slot.valueOf(change.slot()));
        return isNew ? new Change(change.slot(), change.number(), null, change.after()) : change;
    }

    private static int count(PlanVersion version, Slot slot) {
        return switch (slot) {
            case CHAPTER -> version.chapters();
            case PROGRAMME -> version.programmes();
            case ACTION -> version.actions();
        };
    }

    private static Changed changed(Row row) throws SQLException {
        return new Changed(
                row.count("version"),
                new Change(row.text("slot"), row.count("number"), content(row, "was_"), content(row, "")));
    }

    private static Content content(Row row, String prefix) throws SQLException {
        LabelText title = row.jsonOrNull(prefix + "title", LabelText.class);
        return new Content(
                row.countOrNull(prefix + "chapter"), row.countOrNull(prefix + "programme"), title != null, title);
    }
}
