package org.cartagena40.query.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.cartagena40.query.http.Asking;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Period;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.ReaderSource;
import org.springframework.http.MediaType;

/** Opens a line to a reader who follows the feed. */
public final class FeedLines {

    private final FeedQueries queries;
    private final FeedHub hub;
    private final ReaderSource readers;

    public FeedLines(FeedQueries queries, FeedHub hub, ReaderSource readers) {
        this.queries = queries;
        this.hub = hub;
        this.readers = readers;
    }

    void open(Question question, long after, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Course course = course(question, after, request);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        FeedConnection connection = new FeedConnection(response);
        Follower follower = hub.admit(
                new Follower.Part(question.reader(), readers.stillReads(request), course, connection, caller(request)));
        AsyncContext async = request.startAsync();
        connection.send(SseFrame.beginning());
        connection.open(async, follower::wake, () -> hub.left(follower));
    }

    private Course course(Question question, long after, HttpServletRequest request) {
        String speed = request.getParameter("speed");
        if (speed == null) {
            return hub.live(after);
        }
        Axis by = Axis.named(request.getParameter("by"), Axis.KNOWN);
        Period period = Asking.period(by, request.getParameter("from"), request.getParameter("to"));
        return new Playback(new PastScore(queries, question, period, after), speed(speed), System::nanoTime);
    }

    private static double speed(String text) {
        try {
            double speed = Double.parseDouble(text);
            if (speed >= 1 && speed <= 1e9) {
                return speed;
            }
        } catch (NumberFormatException notOne) {
            // Said below.
        }
        throw new BadParameter("speed", "must be how many seconds pass in one, from 1 to 1000000000, such as 86400");
    }

    /** The person, or the address of whoever has no token. */
    private static String caller(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        return person == null ? "at " + request.getRemoteAddr() : person.getName();
    }
}
