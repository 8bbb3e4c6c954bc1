package org.cartagena40.query.progress;

import java.util.List;
import org.cartagena40.query.record.Corrected;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;

/** What a meeting makes of the progress of a chapter. */
public record Assessment(
        String assessment,
        long position,
        String meeting,
        String plan,
        int chapter,
        Text text,
        Effective effective,
        String origin,
        List<String> sources,
        List<Corrected.Step> corrections,
        List<Long> annotatedBy) {}
