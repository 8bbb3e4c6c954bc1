package org.cartagena40.query.history;

import org.cartagena40.events.Tier;

/**
 * What happened, told in the two languages of the record to those who may see the tier. Each sentence of an event is
 * whole in itself: who may see several reads the one of the narrowest tier. It is plain text; a page escapes it.
 */
public record Sentence(Tier tier, String es, String en) {}
