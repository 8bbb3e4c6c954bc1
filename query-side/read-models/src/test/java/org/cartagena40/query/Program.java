package org.cartagena40.query;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.EventStoreConfiguration;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.ReaderSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole reading program: the real log, the live processor and the addresses. It is a day after the deadline. */
public final class Program implements AutoCloseable {

    /** What an embedding program supplies. */
    @Configuration
    @EnableWebMvc
    @Import({EventStoreConfiguration.class, ReadModelsConfiguration.class})
    static class Parts {

        @Bean
        JdbcTransactionManager transactions(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(EventSamples.DEADLINE.instant().plus(Duration.ofDays(1)), ZoneOffset.UTC);
        }

        @Bean
        JsonMapper mapper() {
            return JsonMapper.builder().build();
        }

        /** A test says who reads: a tier, and after a blank the own institution. */
        @Bean
        ReaderSource readers() {
            return request -> {
                String[] reader = request.getHeader("Reader").split(" ", -1);
                return new Reader(Tier.valueOf(reader[0]), reader.length > 1 ? new Institution(reader[1]) : null);
            };
        }
    }

    /** An event that can be recorded any number of times. */
    public static final List<ActaEvent> ANOTHER = EventSamples.all().stream()
            .filter(AntecedentLinked.class::isInstance)
            .toList();

    private final TestDatabase database;
    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    private final MockMvc mvc;
    private final JsonMapper mapper = new JsonMapper();

    public Program(TestDatabase database) {
        this.database = database;
        context.setServletContext(new MockServletContext());
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("dataSource", database.dataSource()));
        context.register(Parts.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** Records events through the event store and gives the position of the last. */
    public long record(List<? extends ActaEvent> events) {
        return Recorder.record(context, events);
    }

    /** Records events and waits until the views reflect them. */
    public long recordAndAwait(List<? extends ActaEvent> events) {
        long position = record(events);
        if (!context.getBean(AppliedPosition.class).await(position, Duration.ofSeconds(20))) {
            throw new AssertionError("the views do not reach position " + position);
        }
        return position;
    }

    public MockHttpServletResponse get(String uri, String... headers) {
        return send(MockMvcRequestBuilders.get(uri), headers);
    }

    public MockHttpServletResponse post(String uri) {
        return send(MockMvcRequestBuilders.post(uri));
    }

    /** Begins a rebuild, waits for its end and gives its report. */
    public JsonNode rebuilt(String order) {
        String address = post("/api/v1/operations/rebuilds" + order).getHeader("Location");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> json(address).get("report").isObject());
        return json(address).get("report");
    }

    /** Headers by pairs of name and value; without a reader it is somebody without an account. */
    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String... headers) {
        if (!List.of(headers).contains("Reader")) {
            request.header("Reader", "PUBLIC");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public JsonNode json(String uri, String... headers) {
        return json(get(uri, headers));
    }

    public JsonNode json(MockHttpServletResponse response) {
        return mapper.readTree(body(response));
    }

    public static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Which method answers at which address. */
    public Map<RequestMappingInfo, HandlerMethod> handlers() {
        return context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods();
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
    }
}
