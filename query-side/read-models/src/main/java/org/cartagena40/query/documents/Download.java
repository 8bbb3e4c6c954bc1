package org.cartagena40.query.documents;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.contentstore.HeldContent;
import org.cartagena40.events.TextHash;
import org.cartagena40.query.views.NotOnRecord;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A file handed out: always a download, never shown by the browser, never guessed to be something else. Its hash is its
 * ETag, because under a hash nothing ever changes.
 */
public final class Download {

    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", ".pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx",
            "application/vnd.oasis.opendocument.text", ".odt",
            "application/vnd.oasis.opendocument.spreadsheet", ".ods",
            "text/plain", ".txt",
            "text/markdown", ".md",
            "image/png", ".png",
            "image/jpeg", ".jpg");

    private Download() {}

    /** What the store holds under a hash that this reader may have. */
    public static ResponseEntity<StreamingResponseBody> of(
            ContentStore contents, String hash, String name, WebRequest request) {
        TextHash of = new TextHash(hash);
        HeldContent file = contents.find(of).orElseThrow(() -> new NotOnRecord("held content", hash));
        if (!file.held()) {
            throw new ContentGone(file);
        }
        if (request.checkNotModified("\"" + hash + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .eTag("\"" + hash + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(out -> contents.copy(of, out));
    }

    private static String disposition(String name, HeldContent file) {
        return ContentDisposition.attachment()
                .filename(
                        name.replaceAll("[^A-Za-z0-9._-]", "_") + ENDINGS.getOrDefault(file.mediaType(), ""),
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
