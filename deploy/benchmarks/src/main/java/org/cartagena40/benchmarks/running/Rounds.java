package org.cartagena40.benchmarks.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What several rounds of one case say together: medians, and percentiles over every single act. */
public final class Rounds {

    public static final String SPEED = "commands/s";
    public static final String JVM = "JVM us";
    public static final String POSTGRES = "PG us";

    private Rounds() {}

    public static Map<String, Double> figures(List<ClosedLoop.Round> rounds) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(SPEED, median(rounds, ClosedLoop.Round::perSecond));
        figures.putAll(
                Times.of(rounds.stream().map(ClosedLoop.Round::times).toList()).percentiles());
        figures.put(JVM, median(rounds, ClosedLoop.Round::jvmMicros));
        figures.put(POSTGRES, median(rounds, ClosedLoop.Round::postgresMicros));
        return figures;
    }

    private static double median(List<ClosedLoop.Round> rounds, ToDoubleFunction<ClosedLoop.Round> figure) {
        return Median.of(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
