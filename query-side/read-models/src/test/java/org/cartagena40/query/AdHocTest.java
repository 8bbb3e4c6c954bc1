package org.cartagena40.query;
import org.junit.jupiter.api.Test;
class AdHocTest {
    @Test
    void measure() {
        var story = new Decade(5).events(100_000);
        Views views = new Views();
        views.log().record(story);
        for (int i = 0; i < 3; i++) {
            views.jdbc().sql("update views.progress set version = 'x'").update();
            long t = System.nanoTime();
            views.rebuild().atStart();
            double s = (System.nanoTime() - t) / 1e9;
            System.out.println("REBUILD " + story.size() + " events " + s + " s " + story.size() / s + "/s");
        }
        var q = views.asked(java.time.Instant.parse("2036-01-01T00:00:00Z"), org.cartagena40.query.views.Reader.anyone());
        var q2 = views.asked(java.time.Instant.parse("2026-11-25T00:00:00Z"), 100_000, org.cartagena40.query.views.Reader.anyone());
        for (int i = 0; i < 5; i++) for (var x : new org.cartagena40.query.views.Question[] {q, q2}) {
            long t = System.nanoTime();
            int n = new org.cartagena40.query.state.StateQueries(views.reading()).state(x).openProcedures().size();
            System.out.printf("MS state %d with %d open%n", (System.nanoTime()-t)/1000000, n);
        }
    }
}
