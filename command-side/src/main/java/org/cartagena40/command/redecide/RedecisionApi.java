package org.cartagena40.command.redecide;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit of decisions over HTTP: begun by a POST, watched by a GET. Who may, is the embedding program's to say. */
@RestController
@RequestMapping(RedecisionApi.ADDRESS)
public final class RedecisionApi {

    static final String ADDRESS = "/api/v1/operations/redecisions";

    private final Redecisions redecisions;

    public RedecisionApi(Redecisions redecisions) {
        this.redecisions = redecisions;
    }

    @PostMapping
    ResponseEntity<Redecisions.Job> begin() {
        Redecisions.Job job = redecisions
                .begin()
                .orElseThrow(() -> problem(
                        HttpStatus.CONFLICT, "An audit of decisions is at work; ask for it again when it has ended."));
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + "/" + job.id()))
                .body(job);
    }

    @GetMapping
    List<Redecisions.Job> all() {
        return redecisions.all();
    }

    @GetMapping("/{id}")
    Redecisions.Job one(@PathVariable int id) {
        return redecisions
                .one(id)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "There is no audit of decisions " + id + "."));
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(status == HttpStatus.CONFLICT ? "The audit is not begun" : "Not on record");
        return new ErrorResponseException(status, problem, null);
    }
}
