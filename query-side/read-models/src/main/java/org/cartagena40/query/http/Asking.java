package org.cartagena40.query.http;

import java.time.Instant;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;

/** Reads times that an address takes beside those of every question. What is left open is as the question has it. */
public final class Asking {

    private Asking() {}

    /** A period in one of the two times; a day counts wholly. */
    public static Period period(Axis by, @Nullable String from, @Nullable String to) {
        AskedTime first = AskedTime.read("from", from);
        AskedTime last = AskedTime.read("to", to);
        return new Period(by, first == null ? null : first.begins(), last == null ? null : last.ends());
    }

    /** The question about another moment along one of the two times. */
    public static Question at(Question question, Axis by, String field, @Nullable String text, EventLog log) {
        if (text == null) {
            return question;
        }
        Moment moment = question.moment();
        Moment asked = by == Axis.EFFECTIVE
                ? new Moment(instant(field, text, moment.asOf()), moment.knownAt())
                : new Moment(moment.asOf(), Math.min(position(field, text, moment.asOf(), log), moment.knownAt()));
        return new Question(asked, question.reader());
    }

    private static Instant instant(String field, String text, Instant now) {
        AskedTime time = AskedTime.read(field, text);
        return time == null ? now : time.moment(now);
    }

    /** Digits are a position, anything else a day or an instant: the last position recorded by then. */
    public static long position(String field, String text, Instant now, EventLog log) {
        return text.matches("-?\\d+") ? Parameters.position(field, text) : log.positionAt(instant(field, text, now));
    }
}
