package org.cartagena40.command.http;

import java.time.Clock;
import java.util.List;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.acts.ActTable;
import org.cartagena40.command.authority.Authority;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.gateway.Trial;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.eventstore.EventJson;
import org.cartagena40.eventstore.EventLog;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/** The command API, wired by hand. A body with an unknown field, a number for a text or a null for a number is refused. */
@Configuration(proxyBeanMethods = false)
@Import({RulePages.class, AuthorityApi.class, CommandProblems.class})
public class HttpConfiguration {

    @Bean
    CommandDesk commandDesk(CommandGateway gateway, Trial trial, EventLog log) {
        return new CommandDesk(gateway, trial, log);
    }

    @Bean
    FilterRegistrationBean<ArrivalFilter> arrivalFilter(Clock clock) {
        var registration = new FilterRegistrationBean<>(new ArrivalFilter(clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return builder -> EventJson.exactNumbers(builder)
                .addModule(EventJson.idModule())
                .addModule(new SimpleModule("acta-phrases").addSerializer(Phrase.class, ToStringSerializer.instance))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(LogicalType.Textual, HttpConfiguration::textsOnly);
    }

    @Bean
    ActReader actReader(JsonMapper json, @Qualifier("mvcConversionService") ConversionService conversion) {
        return new ActReader(json, conversion);
    }

    @Bean
    ActorSource actors(PersonSource persons, StandingSource standing, Clock clock) {
        return request -> persons.person(request)
                .map(person -> CapacityHeaders.speaking(
                        request, person, Authority.held(person, standing.current(), clock.instant())));
    }

    @Bean
    Arrivals arrivals(PersonSource persons, StandingSource standing) {
        return new Arrivals(persons, standing);
    }

    @Bean
    ActDesk actDesk(
            ActReader reader, Arrivals arrivals, StandingSource standing, CommandDesk desk, ContentStore contents) {
        Texts texts = new Texts(contents);
        List<ActAddress> acts = ActTable.all().stream()
                .map(form -> new ActAddress(form, reader, arrivals, standing, desk, texts))
                .toList();
        return new ActDesk(desk, acts, arrivals);
    }

    /** Every act of the table gets its address. */
    @Bean
    SmartInitializingSingleton actsAtTheirAddresses(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses, ActDesk desk) {
        return () -> desk.openIn(addresses);
    }

    private static void textsOnly(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
