package org.cartagena40.query.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line to a reader over HTTP, written without waiting: what the reader does not take stays here, and the container says
 * when it takes more. So a slow reader holds no thread, only what waits for it.
 */
final class FeedConnection implements Outlet, WriteListener, AsyncListener {

    private final ServletOutputStream out;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private @Nullable AsyncContext async;
    private Runnable onRoom = () -> {};
    private Runnable onClosed = () -> {};
    private int waiting;
    private long lastTaken = System.nanoTime();
    /** Whether the container will say when to go on; so it does once at the beginning. */
    private boolean parked = true;

    private boolean flushed = true;
    private boolean finishing;
    private boolean closed;

    FeedConnection(HttpServletResponse response) throws IOException {
        this.out = response.getOutputStream();
    }

    /** From here on the container calls back: when there is room, and when the line is closed. */
    void open(AsyncContext line, Runnable whenRoom, Runnable whenClosed) {
        async = line;
        onRoom = whenRoom;
        onClosed = whenClosed;
        line.setTimeout(0);
        line.addListener(this);
        out.setWriteListener(this);
    }

    @Override
    public void send(byte[] bytes) {
        synchronized (this) {
            if (closed || finishing) {
                return;
            }
            if (waiting == 0) {
                lastTaken = System.nanoTime();
            }
            queue.add(bytes);
            waiting += bytes.length;
        }
        write();
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            parked = false;
        }
        write();
        onRoom.run();
    }

    /** One thread at a time, for the state of the container's stream is ours too. */
    private void write() {
        try {
            writeWhatIsTaken();
        } catch (IOException | IllegalStateException e) {
            cut();
        }
    }

    private synchronized void writeWhatIsTaken() throws IOException {
        while (!closed && !parked) {
            if (!out.isReady()) {
                parked = true;
            } else if (!queue.isEmpty()) {
                byte[] next = Objects.requireNonNull(queue.poll());
                out.write(next);
                waiting -= next.length;
                lastTaken = System.nanoTime();
                flushed = false;
            } else if (!flushed) {
                out.flush();
                flushed = true;
            } else {
                completeIfFinishing();
                return;
            }
        }
    }

    private void completeIfFinishing() {
        if (finishing) {
            closed = true;
            complete();
        }
    }

    private void complete() {
        if (async == null) {
            return;
        }
        try {
            async.complete();
        } catch (IllegalStateException goneAlready) {
            // The container ended it before us.
        }
    }

    @Override
    public synchronized int waiting() {
        return waiting;
    }

    @Override
    public synchronized long stalledNanos() {
        return waiting == 0 && flushed ? 0 : System.nanoTime() - lastTaken;
    }

    @Override
    public void finish() {
        synchronized (this) {
            finishing = true;
        }
        write();
    }

    @Override
    public void cut() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.clear();
            waiting = 0;
        }
        complete();
        onClosed.run();
    }

    @Override
    public synchronized boolean closed() {
        return closed;
    }

    @Override
    public void onError(Throwable failure) {
        cut();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        synchronized (this) {
            closed = true;
        }
        onClosed.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        cut();
    }

    @Override
    public void onError(AsyncEvent event) {
        cut();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing begins anew here.
    }
}
