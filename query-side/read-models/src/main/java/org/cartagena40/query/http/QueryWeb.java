package org.cartagena40.query.http;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Teaches Spring MVC what a question, a paging and a list are. */
public final class QueryWeb implements WebMvcConfigurer {

    private final QuestionResolver questions;
    private final JsonMapper mapper;

    public QueryWeb(QuestionResolver questions, JsonMapper mapper) {
        this.questions = questions;
        this.mapper = mapper;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(questions);
        resolvers.add(new PagingResolver());
    }

    /** Whoever cannot set a header, such as a link on a page, names the form of a list in the address. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer forms) {
        forms.favorParameter(true)
                .parameterName("format")
                .mediaType("json", MediaType.APPLICATION_JSON)
                .mediaType("jsonl", ListConverter.JSON_LINES)
                .mediaType("csv", ListConverter.CSV);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new ListConverter(mapper));
    }
}
