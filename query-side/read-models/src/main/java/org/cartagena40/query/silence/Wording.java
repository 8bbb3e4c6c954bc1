package org.cartagena40.query.silence;

import org.jspecify.annotations.Nullable;

/** An outcome in words. Nobody votes here: a text is adopted without objection or not adopted (rule 17). */
public record Wording(String es, String en) {

    private static final Wording ADOPTED = new Wording("adoptado sin objeción", "adopted without objection");
    private static final Wording UNDER_REVIEW =
            new Wording("adoptado sin objeción, en revisión", "adopted without objection, under review");
    private static final Wording BROKEN = new Wording("no adoptado: silencio roto", "not adopted: silence broken");
    private static final Wording WITHDRAWN = new Wording("texto retirado", "text withdrawn");

    static @Nullable Wording of(ProcedureStatus status) {
        return switch (status) {
            case OPEN, LAPSED_BEING_RECORDED, LAPSED_AWAITING_CONFIRMATION -> null;
            case BROKEN -> BROKEN;
            case ADOPTED -> ADOPTED;
            case ADOPTED_UNDER_REVIEW -> UNDER_REVIEW;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
