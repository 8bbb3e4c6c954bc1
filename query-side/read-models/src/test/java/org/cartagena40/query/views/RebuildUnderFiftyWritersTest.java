package org.cartagena40.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Served;
import org.cartagena40.query.feed.FeedSettings;
import org.cartagena40.query.views.RebuildReport.OfView;
import org.junit.jupiter.api.Test;

/** However the log grew, rebuilt views equal the live ones row for row, in every view. */
class RebuildUnderFiftyWritersTest {

    private static final int WRITERS = 50;
    private static final int STORIES = 6;
    private static final long ALL = EventSamples.all().size() + 50L * 6 * 4;

    @Test
    void views_that_fifty_writers_fed_equal_those_made_from_the_log() {
        try (TestDatabase database = TestDatabase.create();
                Served served = new Served(database, FeedSettings.USUAL)) {
            served.append("MSC", 0, EventSamples.all());
            List<CompletableFuture<Void>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(served, writer)))
                    .toList();
            equal(served);
            writing.forEach(CompletableFuture::join);
            served.awaitViews();
            RebuildReport report = equal(served);
            assertThat(report.position()).isEqualTo(ALL - 1);
            assertThat(report.views())
                    .allSatisfy(view -> assertThat(view.rows()).isPositive());
        }
    }

    private static RebuildReport equal(Served served) {
        RebuildReport report = served.bean(Rebuild.class).carryOut(RebuildOrder.compareAll(), new RebuildProgress());
        assertThat(report.views())
                .allSatisfy(view -> assertThat(differing(view)).isEmpty());
        return report;
    }

    private static String differing(OfView view) {
        return view.onlyLive() + view.onlyRebuilt() == 0
                ? ""
                : view.view() + ": " + view.firstOnlyLive() + " / " + view.firstOnlyRebuilt();
    }

    private static void write(Served served, int writer) {
        for (int story = 0; story < STORIES; story++) {
            served.append("writer-" + writer, story * 4L, story(new ProcedureId(writer + "-" + story)));
        }
    }

    private static List<ActaEvent> story(ProcedureId id) {
        EffectiveTime then = EffectiveTime.at(OPENED.plus(Duration.ofMinutes(1)));
        return List.of(
                Opening.of(id).event(),
                new ObjectionRaised(id, BELIZE, "Grounds", List.of(), null, OPENED, then, BELIZE_ACTS),
                new SilenceBroken(id, 1, then, BELIZE_ACTS),
                new MemberAdmitted(MSC, BELIZE, MembershipBasis.SHARES_PRINCIPLES, then, PRESIDENCY));
    }
}
