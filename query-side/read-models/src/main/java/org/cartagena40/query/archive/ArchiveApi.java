package org.cartagena40.query.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.query.views.NotOnRecord;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The archive over HTTP, sent as it is read. If it cannot be finished the connection breaks off, and what came of it is
 * an archive cut short, which its check says.
 */
@RestController
@RequestMapping("/api/v1/archive")
final class ArchiveApi {

    private final Archives archives;

    ArchiveApi(Archives archives) {
        this.archives = archives;
    }

    @GetMapping
    void archive(HttpServletResponse response) throws IOException {
        SignedCheckpoint checkpoint =
                archives.checkpoint().orElseThrow(() -> new NotOnRecord("archive", "nothing is published yet"));
        response.setContentType("application/x-tar");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"acta-archive_size-" + checkpoint.size() + ".tar\"");
        response.setHeader("Acta-Position", Long.toString(checkpoint.size() - 1));
        archives.write(checkpoint, response.getOutputStream(), position -> {});
    }
}
