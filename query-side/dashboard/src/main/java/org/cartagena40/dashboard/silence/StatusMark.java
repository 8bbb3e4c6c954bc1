package org.cartagena40.dashboard.silence;

import java.util.Locale;
import org.cartagena40.query.silence.ProcedureStatus;

/** The shape that a status has beside its word. */
public enum StatusMark {
    OPEN,
    LAPSED,
    BROKEN,
    ADOPTED,
    WITHDRAWN;

    public static StatusMark of(ProcedureStatus status) {
        return switch (status) {
            case OPEN -> OPEN;
            case LAPSED_BEING_RECORDED, LAPSED_AWAITING_CONFIRMATION -> LAPSED;
            case BROKEN -> BROKEN;
            case ADOPTED, ADOPTED_UNDER_REVIEW -> ADOPTED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
