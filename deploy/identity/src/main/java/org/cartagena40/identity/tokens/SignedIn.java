package org.cartagena40.identity.tokens;

/** Whom a believed token names: a subject of an issuer. The register of persons knows who that is. */
public record SignedIn(String issuer, String subject) {}
