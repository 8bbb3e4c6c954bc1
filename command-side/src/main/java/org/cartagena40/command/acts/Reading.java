package org.cartagena40.command.acts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.silence.Deadline;
import org.springframework.core.ResolvableType;

/**
 * How a value is written in a body, and what it means. Most are written as they are; a text comes without its hash, a
 * deadline and a meeting by the local clock, a time with dates that fit its precision.
 */
record Reading(Type written, Function<Object, Object> meant) {

    private static final Map<Type, Reading> OTHERWISE_WRITTEN = Map.of(
            CommentContent.class, reading(StatedComment.class, StatedComment::content),
            LanguageText.class, reading(StatedText.class, StatedText::hashed),
            EffectiveTime.class, reading(StatedTime.class, StatedTime::effective),
            Deadline.class, reading(DeadlineReading.class, DeadlineReading::deadline),
            MeetingPlan.class, reading(StatedPlan.class, StatedPlan::plan));

    static Reading of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ofItems(of(list.getActualTypeArguments()[0]));
        }
        return OTHERWISE_WRITTEN.getOrDefault(type, new Reading(type, said -> said));
    }

    private static Reading ofItems(Reading item) {
        Type written = ResolvableType.forClassWithGenerics(List.class, ResolvableType.forType(item.written()))
                .getType();
        return new Reading(
                written,
                items -> ((List<?>) items)
                        .stream().map(said -> item.meant().apply(said)).toList());
    }

    private static <W> Reading reading(Class<W> written, Function<W, Object> meant) {
        return new Reading(written, said -> meant.apply(written.cast(said)));
    }
}
