package org.cartagena40.eventstore;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** How far a processor has come, kept beside its rows; each time it is stored, the source of its events is told. */
final class LogTokenStore extends JdbcTokenStore {

    /** After a crash another node, or the next start, takes over when the claim has been silent for so long. */
    static final Duration CLAIM = Duration.ofSeconds(5);

    private volatile Consumer<@Nullable TrackingToken> onStored = token -> {};

    LogTokenStore(String schema, ConnectionProvider connections, Serializer serializer) {
        super(JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(columns(schema))
                .claimTimeout(CLAIM)
                .nodeId(thisNode()));
    }

    void onStored(Consumer<@Nullable TrackingToken> told) {
        onStored = told;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        super.storeToken(token, processorName, segment);
        onStored.accept(token);
    }

    private static TokenSchema columns(String schema) {
        return TokenSchema.builder()
                .setTokenTable(schema + ".token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("timestamp")
                .setOwnerColumn("owner")
                .build();
    }

    /** The process alone would not do: two programs in one process would share a claim and handle events twice. */
    private static String thisNode() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/"
                + IdentifierFactory.getInstance().generateIdentifier();
    }
}
