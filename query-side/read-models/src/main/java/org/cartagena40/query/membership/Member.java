package org.cartagena40.query.membership;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/** One of the 33 States at a moment; everything about its membership is null while nothing is on record. */
public record Member(
        String state,
        MemberStatus status,
        String nameEs,
        String nameEn,
        String zone,
        @Nullable String basis,
        @Nullable Effective since,
        @Nullable Effective until,
        @Nullable String origin,
        List<String> sources) {}
