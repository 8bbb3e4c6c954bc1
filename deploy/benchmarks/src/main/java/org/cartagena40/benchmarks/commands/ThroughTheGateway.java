package org.cartagena40.benchmarks.commands;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Client;
import org.cartagena40.benchmarks.running.Followers;
import org.cartagena40.benchmarks.running.Program;
import org.jspecify.annotations.Nullable;

/** The record itself, with or without views and policies that follow. */
record ThroughTheGateway(
        String name, Program program, @Nullable Followers followers) implements Contender {

    @Override
    public Client client(Clock clock) {
        Acts acts = new Acts(clock);
        Program.Sender sender = program.sender();
        return () -> sender.send(acts.next());
    }

    @Override
    public Map<String, Double> settle() {
        if (followers == null) {
            return Map.of();
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("views behind", (double) followers.viewsBehind());
        figures.put("policies behind", (double) followers.policiesBehind());
        figures.put("drained s", followers.await());
        return figures;
    }
}
