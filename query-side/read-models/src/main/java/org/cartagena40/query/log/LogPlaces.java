package org.cartagena40.query.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.note.SignedCheckpoint;

/** Says where an event stands in what was published, for an answer that shows the event. */
public record LogPlaces(PublishedLog published) {

    /** Under the first checkpoint that covers it and has its quorum. */
    public LogPlace of(long position) {
        return published
                .covering(position)
                .map(checkpoint -> under(checkpoint, position))
                .orElseGet(() -> LogPlace.awaited(position, published.coverage().of(position)));
    }

    /** The same, waited for: what was recorded just now is published a moment later. */
    public LogPlace awaited(long position, Duration atMost) {
        published.await(position, atMost);
        return of(position);
    }

    private LogPlace under(SignedCheckpoint checkpoint, long position) {
        Collection<Instant> seen = published.policy().cosigners(checkpoint).values();
        List<Hash> path = published.proof(position, checkpoint).path();
        return new LogPlace(
                position,
                ProofState.PROVABLE,
                published.leaf(position, checkpoint).toBase64(),
                path.stream().map(Hash::toBase64).toList(),
                checkpoint.origin(),
                checkpoint.size(),
                checkpoint.root().toBase64(),
                LogPlace.file(position),
                seen.size(),
                seen.stream().min(Comparator.naturalOrder()).orElse(null),
                seen.stream().max(Comparator.naturalOrder()).orElse(null));
    }
}
