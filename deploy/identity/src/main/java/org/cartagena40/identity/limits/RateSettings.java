package org.cartagena40.identity.limits;

import org.springframework.core.env.Environment;

/** How many requests a minute: of one person reading, of one person acting, of one address without a token. */
public record RateSettings(long readingAMinute, long actsAMinute, long addressAMinute) {

    /** Nobody rehearses at the speed of a machine, but tests do. */
    private static final RateSettings REHEARSAL = new RateSettings(120_000, 120_000, 120_000);

    private static final RateSettings OFFICIAL = new RateSettings(1_200, 600, 1_200);

    public static RateSettings of(Environment settings, boolean rehearsal) {
        RateSettings usual = rehearsal ? REHEARSAL : OFFICIAL;
        return new RateSettings(
                settings.getProperty("acta.limits.reading", Long.class, usual.readingAMinute),
                settings.getProperty("acta.limits.acts", Long.class, usual.actsAMinute),
                settings.getProperty("acta.limits.address", Long.class, usual.addressAMinute));
    }
}
