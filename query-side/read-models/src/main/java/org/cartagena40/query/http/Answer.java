package org.cartagena40.query.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.cartagena40.query.views.Question;

/** One thing as it stood at the asked moment. The answer repeats the moment, so that it can be asked again. */
public record Answer<T>(
        Instant asOf, long knownAt, @JsonUnwrapped T item) {

    public static <T> Answer<T> to(Question question, T item) {
        return new Answer<>(question.moment().asOf(), question.moment().knownAt(), item);
    }
}
