package org.cartagena40.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.http.QuestionResolver;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Question;
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
    private final Clock clock;
    private final AppliedPosition applied;
    private final Visitors visitors;
    private final LocaleResolver languages;
    private final MessageSource words;
    private final Frames frames;

    VisitResolver(
            QuestionResolver questions,
            Clock clock,
            AppliedPosition applied,
            Visitors visitors,
            LocaleResolver languages,
            MessageSource words,
            Frames frames) {
        this.questions = questions;
        this.clock = clock;
        this.applied = applied;
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
        Address address = Address.of(request);
        Question question = questions.resolveArgument(parameter, container, web, binders);
        Moment now = new Moment(clock.instant().truncatedTo(ChronoUnit.MICROS), applied.current());
        return new Visit(
                new Visit.Asked(
                        address, question, address.timeTravel() ? new Question(now, question.reader()) : question),
                visitors.current(request),
                new Words(words, languages.resolveLocale(request)),
                frames);
    }
}
