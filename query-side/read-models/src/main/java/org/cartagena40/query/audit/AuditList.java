package org.cartagena40.query.audit;

import java.util.Arrays;
import java.util.Optional;

/** The lists and the addresses they have. */
public enum AuditList {
    /** What was recorded wrong. */
    CORRECTIONS("corrections"),
    /** Acts that one body entered for another, but for those of the record itself and of the import. */
    ON_BEHALF("on-behalf"),
    /** Acts that came after their deadline, or reached the log only after the conclusion. */
    LATE("late"),
    /** Acts that set aside what would otherwise hold. */
    OVERRIDES("overrides"),
    /** Procedures whose deadline is shorter than the rules provide for without a reason. */
    SHORT_DEADLINES("short-deadlines");

    private final String address;

    AuditList(String address) {
        this.address = address;
    }

    /** As addresses name it. */
    public String address() {
        return address;
    }

    static Optional<AuditList> at(String address) {
        return Arrays.stream(values())
                .filter(list -> list.address.equals(address))
                .findAny();
    }
}
