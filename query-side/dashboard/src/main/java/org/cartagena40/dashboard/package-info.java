/**
 * The web pages of the record. They ask the same queries as the interface does, in the same process and as the same
 * reader, so that a page can show nothing that the interface would not tell; they send acts and never see an aggregate.
 *
 * <p>A page is a controller, a view record, a template and its words (docs/dashboard.md). Without JavaScript everything
 * works; with it, what changes arrives by itself.
 */
@NullMarked
package org.cartagena40.dashboard;

import org.jspecify.annotations.NullMarked;
