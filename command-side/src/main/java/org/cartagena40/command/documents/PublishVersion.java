package org.cartagena40.command.documents;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a version of a document. Its files were handed in before; what they are is looked up, never taken from the request.
 *
 * @param builds on which version it builds: 0 for the first; so nobody overwrites what he has not seen
 * @param contents one a language
 * @param authoritativeLanguage which language holds where they differ (F31)
 */
public record PublishVersion(
        @TargetAggregateIdentifier DocumentId document,
        int builds,
        List<LanguageFile> contents,
        @Nullable String authoritativeLanguage,
        @Nullable String note,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {
    public PublishVersion {
        contents = List.copyOf(contents);
    }
}
