package org.cartagena40.query.views;

import java.util.Set;

/**
 * What is to be made anew.
 *
 * @param views which are compared and exchanged; empty means all
 * @param swap whether they take the place of the live ones once they are compared
 */
public record RebuildOrder(Set<String> views, boolean swap) {

    public RebuildOrder {
        views = Set.copyOf(views);
    }

    /** Every view, compared and left as it is. */
    public static RebuildOrder compareAll() {
        return new RebuildOrder(Set.of(), false);
    }

    /** Every view, compared and exchanged. */
    public static RebuildOrder swapAll() {
        return new RebuildOrder(Set.of(), true);
    }

    boolean concerns(String view) {
        return views.isEmpty() || views.contains(view);
    }
}
