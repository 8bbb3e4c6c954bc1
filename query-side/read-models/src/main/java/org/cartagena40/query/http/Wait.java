package org.cartagena40.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The preference {@code wait=<seconds>} of RFC 7240: how long the reader would wait, thirty seconds at most. */
public record Wait(long seconds) {

    private static final Pattern PREFERENCE =
            Pattern.compile("(?:^|,)\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*(?=[;,]|$)", Pattern.CASE_INSENSITIVE);
    private static final long LONGEST = 30;

    public static Optional<Wait> preferredBy(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .flatMap(header -> PREFERENCE.matcher(header).results())
                .findFirst()
                .map(Wait::of);
    }

    private static Wait of(MatchResult match) {
        return new Wait(Math.min(LONGEST, Long.parseLong(match.group(1))));
    }

    public Duration atMost() {
        return Duration.ofSeconds(seconds);
    }

    @Override
    public String toString() {
        return "wait=" + seconds;
    }
}
