package org.cartagena40.command.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stamps every act with the time of its first byte and holds the bytes of its body, which the request hash covers. A body
 * beyond the limit is refused before it is read to the end. A form of the pages is stamped only: its fields are read as
 * fields.
 */
public final class ArrivalFilter extends OncePerRequestFilter {

    static final int LARGEST_BODY = 512 * 1024;
    static final String RECEIVED_AT = ArrivalFilter.class.getName() + ".receivedAt";
    static final String BODY = ArrivalFilter.class.getName() + ".body";
    /** Set by the server's connector where it knows better when the first byte came: System.nanoTime() of it. */
    public static final String FIRST_BYTE_NANOS = ArrivalFilter.class.getName() + ".firstByteNanos";

    private static final String TOO_LARGE = """
            {"type":"/problems/http/body-too-large","title":"The body is too large","status":413,\
            "detail":"A request body holds at most 524288 bytes. Nothing was recorded."}""";

    private final Clock clock;

    public ArrivalFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return !"POST".equals(request.getMethod()) || !(hasBody(address) || address.startsWith("/acts/"));
    }

    private static boolean hasBody(String address) {
        return address.startsWith("/api/") || address.startsWith("/log/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(RECEIVED_AT, firstByte(request));
        if (!hasBody(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getContentLengthLong() > LARGEST_BODY
                ? new byte[LARGEST_BODY + 1]
                : request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType("application/problem+json");
            response.getOutputStream().write(TOO_LARGE.getBytes(StandardCharsets.UTF_8));
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new WithBody(request, body), response);
    }

    private Instant firstByte(HttpServletRequest request) {
        Instant now = clock.instant();
        return request.getAttribute(FIRST_BYTE_NANOS) instanceof Long nanos
                ? now.minusNanos(Math.max(0, System.nanoTime() - nanos))
                : now;
    }

    private static final class WithBody extends HttpServletRequestWrapper {
        private final byte[] body;

        WithBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BodyStream(body);
        }
    }

    private static final class BodyStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        BodyStream(byte[] body) {
            this.bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body has been read");
        }
    }
}
