package org.cartagena40.query;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.eventstore.CommandMetadata;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.feed.FeedSettings;
import org.cartagena40.query.views.AppliedPosition;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.DispatcherServlet;

/** A whole reading program behind a real web server, for what goes on after the answer has begun. */
public final class Served implements AutoCloseable {

    /** The same parts, and what carries them. */
    @Configuration(proxyBeanMethods = false)
    @Import(Program.Parts.class)
    static class WithServer {

        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }
    }

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    public Served(TestDatabase database, FeedSettings settings) {
        context.addBeanFactoryPostProcessor(beans -> {
            beans.registerSingleton("dataSource", database.dataSource());
            beans.registerSingleton("feedSettings", settings);
        });
        context.register(WithServer.class);
        context.refresh();
        address = "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    /** An answer that goes on, by a public reader unless another is named. */
    public HttpResponse<InputStream> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofSeconds(60));
        if (!List.of(headers).contains("Reader")) {
            request.header("Reader", "PUBLIC");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Appends events of one aggregate; any number of writers may do so at the same time. */
    public void append(String aggregate, long fromSequence, List<? extends ActaEvent> events) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (ActaEvent event : events) {
            messages.add(new GenericDomainEventMessage<>("Sample", aggregate, fromSequence + messages.size(), event));
        }
        String id = UUID.nameUUIDFromBytes((aggregate + " " + fromSequence).getBytes(StandardCharsets.UTF_8))
                .toString();
        var command = new GenericCommandMessage<>(
                new GenericMessage<>(id, "command", Map.of(CommandMetadata.REQUEST_HASH, "ab".repeat(32))), "command");
        DefaultUnitOfWork.startAndGet(command)
                .execute(() -> context.getBean(EmbeddedEventStore.class).publish(messages));
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public void awaitViews() {
        if (!context.getBean(AppliedPosition.class).await(log().head(), Duration.ofSeconds(30))) {
            throw new AssertionError("the views do not reach the log");
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        context.close();
    }
}
