package org.cartagena40.events.record;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;

/**
 * An entry of the record was wrong, and how it should read. The entry stays as it is; outcomes that rest on it are put
 * under review and never flip by themselves (silence rule 21). A correction may itself be corrected.
 */
public record RecordCorrected(
        RecordEntryId entry,
        Target target,
        List<FieldCorrection> fields,
        String reason,
        Evidence evidence,
        EffectiveTime effective,
        Act act)
        implements RecordEvent {
    public RecordCorrected {
        fields = List.copyOf(fields);
    }
}
