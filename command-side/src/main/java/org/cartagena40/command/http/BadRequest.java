package org.cartagena40.command.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot even be understood as an act. What it is told stands in the files of {@link ProblemWords}. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String problem;
    private final @Nullable String field;
    private final transient Object[] given;

    BadRequest(HttpStatus status, String problem) {
        this(status, problem, null);
    }

    /**
     * As told.
     *
     * @param problem the last part of the problem's type
     * @param field the field that is meant, as a JSON pointer
     * @param given what its words name
     */
    BadRequest(HttpStatus status, String problem, @Nullable String field, Object... given) {
        super(problem, null, false, false);
        this.status = status;
        this.problem = problem;
        this.field = field;
        this.given = given;
    }

    /** What stands in an address names nothing of its kind. */
    static BadRequest address(String name, String value) {
        return new BadRequest(HttpStatus.BAD_REQUEST, "address-not-understood", name, value, name);
    }

    @Nullable
    String field() {
        return field;
    }

    HttpStatus status() {
        return status;
    }

    String problem() {
        return problem;
    }

    Object[] given() {
        return given.clone();
    }
}
