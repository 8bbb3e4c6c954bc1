package org.cartagena40.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.http.QuestionResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;

/** Understands a request of a page, by the same reading of moment and reader as the interface's. */
final class VisitResolver implements HandlerMethodArgumentResolver {

    private final QuestionResolver questions;
    private final Visitors visitors;
    private final LocaleResolver languages;
    private final MessageSource words;
    private final Frames frames;

    VisitResolver(
            QuestionResolver questions,
            Visitors visitors,
            LocaleResolver languages,
            MessageSource words,
            Frames frames) {
        this.questions = questions;
        this.visitors = visitors;
        this.languages = languages;
        this.words = words;
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Visit(
                Address.of(request),
                questions.resolveArgument(parameter, container, web, binders),
                visitors.current(request),
                new Words(words, languages.resolveLocale(request)),
                frames);
    }
}
