package org.cartagena40.command.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot even be understood as an act. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String problem;
    private final String title;
    private final @Nullable String field;

    BadRequest(HttpStatus status, String problem, String detail) {
        this(status, problem, null, detail);
    }

    BadRequest(HttpStatus status, String problem, @Nullable String field, String detail) {
        this(status, problem, "The request is not understood", field, detail);
    }

    private BadRequest(HttpStatus status, String problem, String title, @Nullable String field, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.problem = problem;
        this.title = title;
        this.field = field;
    }

    /** What stands in an address names nothing of its kind. */
    static BadRequest address(String name, String value) {
        return new BadRequest(
                HttpStatus.BAD_REQUEST,
                "address-not-understood",
                "The address is not understood",
                name,
                "'" + value + "' is not a value for " + name + ".");
    }

    String title() {
        return title;
    }

    /** The field that is meant, as a JSON pointer. */
    @Nullable
    String field() {
        return field;
    }

    HttpStatus status() {
        return status;
    }

    /** The last part of the problem's type. */
    String problem() {
        return problem;
    }
}
