package org.cartagena40.command;

import java.time.Clock;
import org.cartagena40.command.authority.AuthorityConfiguration;
import org.cartagena40.command.contents.ContentConfiguration;
import org.cartagena40.command.gateway.GatewayConfiguration;
import org.cartagena40.command.history.ImportConfiguration;
import org.cartagena40.command.http.HttpConfiguration;
import org.cartagena40.command.redecide.RedecideConfiguration;
import org.cartagena40.command.watch.WatchConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command side as one import. The program that embeds it supplies a {@link Clock}, a data source with its transaction
 * manager, the event store's configuration and a {@link org.cartagena40.command.http.PersonSource}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    AuthorityConfiguration.class,
    GatewayConfiguration.class,
    WatchConfiguration.class,
    HttpConfiguration.class,
    ContentConfiguration.class,
    ImportConfiguration.class,
    RedecideConfiguration.class
})
public class CommandSideConfiguration {}
