package org.cartagena40.query.certificates;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.views.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Certificates over HTTP: of a decision, and of any procedure, adopted or not. */
@RestController
@RequestMapping("/api/v1")
public final class CertificateApi {

    private final CertificateQueries queries;

    public CertificateApi(CertificateQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/decisions/{numberOrId}/certificate")
    Answer<Certificate> ofDecision(Question question, @PathVariable String numberOrId) {
        return Answer.to(question, queries.ofDecision(question, numberOrId));
    }

    @GetMapping("/silence-procedures/{id}/certificate")
    Answer<Certificate> ofProcedure(Question question, @PathVariable String id) {
        return Answer.to(question, queries.ofProcedure(question, id));
    }
}
