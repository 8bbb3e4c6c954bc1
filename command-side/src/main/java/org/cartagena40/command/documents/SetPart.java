package org.cartagena40.command.documents;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * Sets a part of a report or outcome document for one chapter.
 *
 * @param replaces the hash of the text that it replaces; null where the part was empty
 */
public record SetPart(
        @TargetAggregateIdentifier DocumentId document,
        int chapter,
        PartKind part,
        LanguageText text,
        @Nullable TextHash replaces,
        EffectiveTime effective,
        Act act,
        Instant receivedAt)
        implements ActaCommand {}
