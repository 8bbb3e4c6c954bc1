package org.cartagena40.query.certificates;

import java.util.Optional;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.LogPlaces;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.notices.NoticeQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Certificates; in a program that publishes no log they say nothing of a proof. */
@Configuration(proxyBeanMethods = false)
@Import(CertificateApi.class)
public class CertificateConfiguration {

    @Bean
    CertificateQueries certificateQueries(
            SilenceQueries board,
            DecisionQueries register,
            NoticeQueries notices,
            HistoryQueries history,
            ObjectProvider<PublishedLog> log) {
        return new CertificateQueries(
                board,
                register,
                notices,
                history,
                position -> Optional.ofNullable(log.getIfAvailable())
                        .map(LogPlaces::new)
                        .map(places -> places.of(position)));
    }
}
