package org.cartagena40.dashboard.progress;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.progress.IndicatorDetail;
import org.cartagena40.query.progress.IndicatorDetail.Revision;
import org.cartagena40.query.progress.IndicatorDetail.Value;

/**
 * One indicator.
 *
 * @param values digit by digit as they were given, those that contradict each other side by side
 * @param silent members without a value of their own, by the alphabet of the language
 */
public record IndicatorView(
        IndicatorDetail whole, List<Reported> values, List<Revised> revisions, List<String> silent) {

    /**
     * A value, whose it is, and for when.
     *
     * @param drawn whether it is given in the unit of the indicator, so that it can stand beside the others
     */
    public record Reported(Value value, String whose, String number, String from, String to, boolean drawn) {}

    /** What it measured from then on. */
    public record Revised(Revision revision, Dated when) {}

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return values.stream().anyMatch(Reported::drawn);
    }

    static IndicatorView of(IndicatorDetail whole, Visit visit) {
        return new IndicatorView(
                whole,
                whole.values().stream()
                        .map(value -> reported(value, whole.indicator().unit(), visit))
                        .toList(),
                whole.revisions().stream()
                        .map(revision -> new Revised(revision, visit.when().of(revision.effective())))
                        .toList(),
                visit.names().sorted(whole.notReported()));
    }

    static Map<String, String> says(IndicatorDetail whole, Words words) {
        return Map.of(
                "lead",
                words.of(
                        "progress.indicator.lead",
                        whole.values().size(),
                        whole.notReported().size()));
    }

    private static Reported reported(Value value, String unit, Visit visit) {
        NumberFormat digits = NumberFormat.getNumberInstance(visit.words().locale());
        digits.setMinimumFractionDigits(Math.max(0, value.value().scale()));
        digits.setMaximumFractionDigits(Math.max(0, value.value().scale()));
        return new Reported(
                value,
                whose(value, visit),
                digits.format(value.value()),
                visit.when().day(value.from()),
                visit.when().day(value.to()),
                value.unit().equals(unit));
    }

    private static String whose(Value value, Visit visit) {
        if (value.state() != null) {
            return visit.names().of(value.state());
        }
        return value.body() != null ? value.body() : visit.words().of("progress.level." + value.level());
    }
}
