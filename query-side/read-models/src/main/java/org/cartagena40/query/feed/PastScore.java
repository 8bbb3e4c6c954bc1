package org.cartagena40.query.feed;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Question;

/** A period of the record, up to what was known when it was asked for. */
final class PastScore implements Playback.Score {

    /** Later than any date that somebody records. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final FeedQueries queries;
    private final Question question;
    private final Period period;
    private Happened last;

    /** @param after the last event that was told; its moment is not known to who resumes */
    PastScore(FeedQueries queries, Question question, Period period, long after) {
        this.queries = queries;
        this.question = question;
        this.period = period;
        this.last = queries.resumed(period, after);
    }

    private Instant ends() {
        return period.to() == null ? NEVER : period.to();
    }

    @Override
    public Axis by() {
        return period.by();
    }

    @Override
    public List<FeedLine> next(int limit) {
        List<FeedLine> lines = by() == Axis.EFFECTIVE
                ? queries.linesByEffective(question, last, ends(), limit)
                : queries.lines(question, last.position(), limit).stream()
                        .filter(line -> line.recordedAt().isBefore(ends()))
                        .toList();
        if (!lines.isEmpty()) {
            FeedLine end = lines.get(lines.size() - 1);
            last = new Happened(end.at(by()), end.position());
        }
        return lines;
    }
}
