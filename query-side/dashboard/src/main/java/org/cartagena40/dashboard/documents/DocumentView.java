package org.cartagena40.dashboard.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.query.documents.ContentState;
import org.cartagena40.query.documents.DocumentDetail;
import org.cartagena40.query.documents.DocumentDetail.InputEntry;
import org.cartagena40.query.documents.DocumentDetail.StepEntry;
import org.cartagena40.query.documents.DocumentDetail.Version;
import org.cartagena40.query.documents.DocumentDetail.VersionFile;
import org.cartagena40.query.documents.DocumentEntry;
import org.cartagena40.query.documents.WindowDetail;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;

/**
 * One document.
 *
 * @param versions the latest first
 * @param silent members that were asked for guidance and gave none, by the alphabet of the language
 * @param membersRead whether the reader is told which members gave guidance
 */
public record DocumentView(
        DocumentDetail whole,
        Dated effective,
        List<Published> versions,
        List<Happened> steps,
        List<Window> windows,
        List<Asked> inputs,
        List<String> silent,
        boolean membersRead,
        boolean sample) {

    /** A version with its files. */
    public record Published(Version version, Dated when, List<File> files) {}

    /** A file and where to have it; no address where it is not here or not for this reader. */
    public record File(
            VersionFile file, String size, @Nullable String address) {}

    /** Something that happened to the document. */
    public record Happened(StepEntry step, Dated when) {}

    /** A comment window. */
    public record Window(WindowDetail window, Deadline deadline, List<String> silent) {}

    /** Guidance asked for. */
    public record Asked(InputEntry input, Deadline deadline) {}

    static DocumentView of(DocumentDetail whole, List<WindowDetail> windows, Visit visit) {
        Reader reader = visit.question().reader();
        boolean reached = reached(whole.entry(), reader);
        List<Published> versions = new ArrayList<>(whole.versionList().stream()
                .map(version -> published(whole.entry().document(), version, reached, visit))
                .toList());
        Collections.reverse(versions);
        var guidance = whole.guidance();
        return new DocumentView(
                whole,
                visit.when().of(whole.entry().effective()),
                versions,
                whole.steps().stream()
                        .map(step -> new Happened(step, visit.when().of(step.effective())))
                        .toList(),
                windows.stream().map(window -> window(window, visit)).toList(),
                whole.inputRequests().stream()
                        .map(input -> new Asked(input, Deadline.of(input.deadline(), visit)))
                        .toList(),
                guidance == null ? List.of() : visit.names().sorted(guidance.silent()),
                reader.sees(Tier.MEMBERS),
                whole.entry().origin().equals("SAMPLE"));
    }

    /** Whether it went to an audience to which this reader belongs; the offices have every one. */
    private static boolean reached(DocumentEntry document, Reader reader) {
        return reader.sees(Tier.OFFICE)
                || document.circulatedTo().stream()
                        .map(audience -> tier(Audience.valueOf(audience)))
                        .anyMatch(reader::sees);
    }

    private static Tier tier(Audience audience) {
        return switch (audience) {
            case PUBLIC -> Tier.PUBLIC;
            case STAKEHOLDERS -> Tier.STAKEHOLDERS;
            case MEMBERS -> Tier.MEMBERS;
        };
    }

    private static Published published(String document, Version version, boolean reached, Visit visit) {
        List<File> files = version.files().stream()
                .map(file -> new File(
                        file,
                        Size.inWords(file.size(), visit.words()),
                        reached && file.content() == ContentState.HELD
                                ? "/documents/%s/versions/%d/contents/%s"
                                        .formatted(document, version.version(), file.lang())
                                : null))
                .toList();
        return new Published(version, visit.when().of(version.effective()), files);
    }

    private static Window window(WindowDetail window, Visit visit) {
        return new Window(
                window,
                Deadline.of(window.entry().deadline(), visit),
                visit.names().sorted(window.silent()));
    }
}
