package org.cartagena40.standalone.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Passes on when the connector read the first byte of a request. A State whose line is slow is in time if its first byte
 * was: the rest of the request is no fault of its own (silence rule 5).
 */
final class FirstByteValve extends ValveBase {

    private final String attribute;

    FirstByteValve(String attribute) {
        super(true);
        this.attribute = attribute;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        long nanos = request.getCoyoteRequest().getStartTimeNanos();
        if (nanos > 0) {
            request.setAttribute(attribute, nanos);
        }
        getNext().invoke(request, response);
    }
}
