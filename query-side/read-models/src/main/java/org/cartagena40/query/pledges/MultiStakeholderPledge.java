package org.cartagena40.query.pledges;

import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/** A pledge that others join: its title, who leads it and who supports that. */
public record MultiStakeholderPledge(
        String pledge,
        long position,
        LabelText title,
        String lead,
        @Nullable String supportedBy,
        Effective effective,
        String origin,
        List<String> sources) {}
