package org.cartagena40.standalone.issuer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Under which address this program is reached: the public one that the operator names, or this machine's own, whose port is
 * known once the server listens.
 */
public final class OwnAddress implements ApplicationListener<WebServerInitializedEvent> {

    private final @Nullable String named;
    private volatile Set<String> own = Set.of();
    private volatile int port;

    OwnAddress(@Nullable String named) {
        this.named = named;
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
        own = Stream.of("127.0.0.1", "localhost", "[::1]")
                .map(host -> "http://" + host + ":" + port)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a token that names this issuer is ours. */
    boolean isOurs(String issuer) {
        return named == null ? own.contains(issuer) : named.equals(issuer);
    }

    @Nullable
    String named() {
        return named;
    }

    /** For what this program asks itself. */
    String here() {
        return "http://127.0.0.1:" + port;
    }

    /** For links that somebody opens. */
    public String forLinks() {
        return named == null ? here() : named;
    }
}
