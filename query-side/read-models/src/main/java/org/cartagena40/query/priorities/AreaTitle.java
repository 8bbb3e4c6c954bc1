package org.cartagena40.query.priorities;

import org.cartagena40.events.priorities.AdoptedPriority;
import org.cartagena40.query.views.LabelText;

/** An adopted priority with its place, as a row keeps it. */
record AreaTitle(int chapter, int place, String proposal, LabelText title) {

    static AreaTitle of(AdoptedPriority adopted) {
        return new AreaTitle(
                adopted.chapter(), adopted.place(), adopted.proposal().value(), LabelText.of(adopted.title()));
    }
}
