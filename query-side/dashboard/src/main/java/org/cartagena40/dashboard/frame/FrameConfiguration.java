package org.cartagena40.dashboard.frame;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.words.LanguageResolver;
import org.cartagena40.dashboard.words.Languages;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.http.QuestionResolver;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.ReaderSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Wires what all pages share. The embedding program supplies {@link Visitors} and {@link RecordAtHand} besides what the
 * read models need.
 */
@Configuration(proxyBeanMethods = false)
@Import({MomentPage.class, ErrorPages.class, ErrorPages.Refused.class})
public class FrameConfiguration {

    private static final Duration AS_LONG_AS_THE_NAME = Duration.ofDays(365);

    @Bean
    Languages languages() {
        return new Languages();
    }

    @Bean
    MessageSource messageSource(Languages languages) {
        return languages.words();
    }

    @Bean
    LocaleResolver localeResolver(Languages languages) {
        return new LanguageResolver(languages);
    }

    @Bean
    Frames frames(
            Languages languages,
            HistoryQueries history,
            Clock clock,
            RecordAtHand record,
            ObjectProvider<RequestMappingHandlerMapping> mappings) {
        MomentBars moments = new MomentBars(new Stops(history, clock));
        return new Frames(languages, () -> new Menu(answered(mappings)), record, moments);
    }

    private static Set<String> answered(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    @Bean
    VisitResolver visitResolver(
            Clock clock,
            EventLog log,
            AppliedPosition applied,
            ReaderSource readers,
            Visitors visitors,
            LocaleResolver localeResolver,
            MessageSource messageSource,
            Frames frames) {
        QuestionResolver questions = new QuestionResolver(clock, log, applied, readers);
        return new VisitResolver(questions, clock, applied, visitors, localeResolver, messageSource, frames);
    }

    @Bean
    WebMvcConfigurer pagesWeb(VisitResolver visits) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new PageAnswers());
            }

            // The name of an asset holds the hash of its content: it is fetched once and kept for ever.
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry assets) {
                assets.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/dashboard/assets/")
                        .setCacheControl(CacheControl.maxAge(AS_LONG_AS_THE_NAME)
                                .cachePublic()
                                .immutable())
                        .resourceChain(true)
                        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            }
        };
    }

    @Bean
    ResourceUrlEncodingFilter assetNames() {
        return new ResourceUrlEncodingFilter();
    }
}
