package org.cartagena40.command.gateway;

import java.util.concurrent.Callable;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.LockAwareAggregate;
import org.axonframework.modelling.command.RepositorySpanFactory;

/**
 * Takes for new what a command may create and this program does not keep, where Axon would first read nothing from the
 * log. If there is one after all, its first place in the log is taken, and the gateway has the command decided on it.
 */
final class FreshFirstRepository<T> extends CachingEventSourcingRepository<T> {

    private final LockFactory locks;
    private final AggregateCache kept;
    private final Attempts attempts;

    private FreshFirstRepository(
            EventSourcingRepository.Builder<T> builder, LockFactory locks, AggregateCache kept, Attempts attempts) {
        super(builder);
        this.locks = locks;
        this.kept = kept;
        this.attempts = attempts;
    }

    static <T> FreshFirstRepository<T> of(Class<T> type, Configuration axon, AggregateCache kept, Attempts attempts) {
        LockFactory locks = PessimisticLockFactory.usingDefaults();
        EventSourcingRepository.Builder<T> builder = EventSourcingRepository.builder(type)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .lockFactory(locks)
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository)
                .spanFactory(axon.getComponent(RepositorySpanFactory.class))
                .cache(kept);
        return new FreshFirstRepository<>(builder, locks, kept, attempts);
    }

    /** Under the same lock as a loaded one: nobody may go on from events that may yet be refused. */
    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String id, Callable<T> factory)
            throws Exception {
        if (kept.containsKey(id) || !attempts.useKept()) {
            return super.doLoadOrCreate(id, factory);
        }
        Lock lock = locks.obtainLock(id);
        CurrentUnitOfWork.get().onCleanup(unitOfWork -> lock.release());
        return new LockAwareAggregate<>(doCreateNewForLock(factory), lock);
    }
}
