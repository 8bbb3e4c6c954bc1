package org.cartagena40.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.cartagena40.events.Zones;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.ReaderSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the question of a request: {@code asOf} and {@code knownAt}, by default now and everything the views reflect,
 * asked by its reader. With {@code after} and {@code Prefer: wait} it first waits for one's own write. The answer's
 * headers say which instant was taken, in the zone that days belong to, and which position it reflects, which is never
 * later than the views are.
 */
public final class QuestionResolver implements HandlerMethodArgumentResolver {

    private final Clock clock;
    private final EventLog log;
    private final AppliedPosition applied;
    private final ReaderSource readers;

    public QuestionResolver(Clock clock, EventLog log, AppliedPosition applied, ReaderSource readers) {
        this.clock = clock;
        this.log = log;
        this.applied = applied;
        this.readers = readers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Question.class);
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        AskedTime asOf = AskedTime.read("asOf", request.getParameter("asOf"));
        Long upTo = knownAt(request.getParameter("knownAt"));
        awaitOwnWrite(request, response);
        long position = applied.current();
        Moment moment = new Moment(
                asOf == null ? now() : asOf.moment(now()), upTo == null ? position : Math.min(upTo, position));
        response.setHeader("Acta-Position", Long.toString(moment.knownAt()));
        response.setHeader("Acta-As-Of", moment.asOf().atZone(Zones.SANTIAGO).toString());
        return new Question(moment, readers.current(request));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void awaitOwnWrite(HttpServletRequest request, HttpServletResponse response) {
        String after = request.getParameter("after");
        Wait.preferredBy(request).filter(wait -> after != null).ifPresent(wait -> {
            boolean reached = applied.await(Parameters.position("after", Objects.requireNonNull(after)), wait.atMost());
            response.setHeader("Preference-Applied", reached ? wait.toString() : "wait=0");
        });
    }

    private @Nullable Long knownAt(@Nullable String text) {
        return text == null ? null : Asking.position("knownAt", text, now(), log);
    }
}
