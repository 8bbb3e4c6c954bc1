package org.cartagena40.query.record;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;

/**
 * Something that happened before this record or around it. Its date is as exact as its sources: a year stays a year.
 *
 * @param certain whether it had certainly happened by the asked moment
 */
public record HistoricalFact(
        String entry,
        long position,
        String kind,
        LabelText title,
        Effective effective,
        boolean certain,
        String origin,
        List<String> sources,
        List<Long> correctedBy,
        List<Long> annotatedBy) {}
