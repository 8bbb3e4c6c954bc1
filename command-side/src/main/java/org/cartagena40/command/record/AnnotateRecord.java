package org.cartagena40.command.record;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.record.RecordEntryId;

/** Puts a remark beside an event on record. */
public record AnnotateRecord(
        @TargetAggregateIdentifier RecordEntryId entry, long position, LanguageText text, Act act, Instant receivedAt)
        implements AboutAnEvent {}
