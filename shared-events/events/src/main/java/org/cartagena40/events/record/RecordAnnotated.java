package org.cartagena40.events.record;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;

/** Somebody put a remark beside an entry of the record, such as that two language texts differ (F31). */
public record RecordAnnotated(RecordEntryId entry, Target target, LanguageText text, EffectiveTime effective, Act act)
        implements RecordEvent {}
