package org.cartagena40.command.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.jspecify.annotations.Nullable;

/** From when an act holds that says so: each act that has a time of its own follows one of these. */
public enum Dating {
    /** When it was so, as far as its source states it; at once if nothing is stated. */
    STATED_OR_AT_ONCE(new Field("effective", StatedTime.class, false), Dating::statedOrAtOnce),
    /** When it was so, as far as its source states it. */
    STATED(new Field("effective", StatedTime.class, true), Dating::statedOrAtOnce),
    /** The moment at which the request arrived. */
    AT_ONCE(null, (said, receivedAt) -> EffectiveTime.at(receivedAt)),
    /** The day on which it was decided. */
    ON_ITS_DATE(new Field("date", LocalDate.class, true), Dating::onDayOrAtOnce),
    /** The first instant of a day in Santiago; at once if no day is given. */
    FROM_A_DAY_OR_AT_ONCE(new Field("from", LocalDate.class, false), Dating::fromDayOrAtOnce);

    private final @Nullable Field field;
    private final BiFunction<@Nullable Object, Instant, EffectiveTime> reading;

    Dating(@Nullable Field field, BiFunction<@Nullable Object, Instant, EffectiveTime> reading) {
        this.field = field;
        this.reading = reading;
    }

    Part of(String component) {
        return new Part(component, field, (in, said) -> reading.apply(said, in.receivedAt()));
    }

    private static EffectiveTime statedOrAtOnce(@Nullable Object said, Instant receivedAt) {
        return said instanceof StatedTime stated ? stated.effective() : EffectiveTime.at(receivedAt);
    }

    private static EffectiveTime onDayOrAtOnce(@Nullable Object said, Instant receivedAt) {
        return said instanceof LocalDate day ? EffectiveTime.on(day) : EffectiveTime.at(receivedAt);
    }

    private static EffectiveTime fromDayOrAtOnce(@Nullable Object said, Instant receivedAt) {
        return EffectiveTime.at(said instanceof LocalDate day ? Zones.startOf(day) : receivedAt);
    }
}
