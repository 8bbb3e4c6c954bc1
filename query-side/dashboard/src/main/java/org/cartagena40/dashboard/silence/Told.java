package org.cartagena40.dashboard.silence;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.query.history.HistoryEntry;

/**
 * A line of a timeline: when, as exactly as known, and the sentence of the history. Its marker grows with what is not
 * known of the date.
 *
 * @param lang the language of the sentence: the page's where the history has it, else Spanish
 * @param correctedBy the positions at which it was corrected
 */
public record Told(
        Dated when,
        String text,
        String lang,
        long position,
        String css,
        List<String> sources,
        boolean sample,
        List<Long> correctedBy) {

    public static Told of(HistoryEntry entry, Visit visit) {
        boolean english = visit.words().locale().getLanguage().equals("en");
        return new Told(
                visit.when().of(entry.effective()),
                english ? entry.en() : entry.es(),
                english ? "en" : "es",
                entry.position(),
                css(entry),
                entry.sources(),
                entry.origin().equals("SAMPLE"),
                entry.correctedBy());
    }

    private static String css(HistoryEntry entry) {
        if (entry.type().equals("silence.objection-raised")) {
            return "is-act";
        }
        if (entry.type().equals("silence.objection-arrived-late")) {
            return "is-late";
        }
        return switch (entry.effective().precision()) {
            case INSTANT, DAY -> "";
            case RANGE -> "is-range";
            case MONTH -> "is-month";
            case YEAR -> "is-year";
            case BOUNDED -> "is-bounded";
            case UNKNOWN -> "is-unknown";
        };
    }
}
