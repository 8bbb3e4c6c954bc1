package org.cartagena40.query.documents;

import java.util.Comparator;
import java.util.List;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;

/** To which tier a circulation opens a document. */
final class Reach {

    private Reach() {}

    static Tier widest(List<Audience> audiences) {
        return audiences.stream().map(Reach::of).min(Comparator.naturalOrder()).orElse(Tier.OFFICE);
    }

    static Tier of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> Tier.PUBLIC;
            case STAKEHOLDERS -> Tier.STAKEHOLDERS;
            case MEMBERS -> Tier.MEMBERS;
        };
    }
}
