package org.cartagena40.eventstore;

import org.axonframework.config.Configuration;
import org.springframework.context.SmartLifecycle;

/** Starts Axon when all beans are there and the self-check has passed, and stops it before they go. */
final class AxonLifecycle implements SmartLifecycle {

    private final Configuration axon;
    private final StartUpSelfCheck selfCheck;
    private volatile boolean running;

    AxonLifecycle(Configuration axon, StartUpSelfCheck selfCheck) {
        this.axon = axon;
        this.selfCheck = selfCheck;
    }

    @Override
    public void start() {
        selfCheck.run();
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        axon.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in the last phases: the first request meets a running record. */
    @Override
    public int getPhase() {
        return 0;
    }
}
