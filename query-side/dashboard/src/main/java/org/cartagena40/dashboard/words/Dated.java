package org.cartagena40.dashboard.words;

import org.jspecify.annotations.Nullable;

/**
 * A date as it is shown.
 *
 * @param text the date itself
 * @param precision what of it is not known, or in which place its clock stands
 * @param iso for {@code <time datetime>}, with exactly the same precision; null where it has no such form
 */
public record Dated(
        String text, @Nullable String precision, @Nullable String iso) {

    public boolean notStated() {
        return iso == null && precision == null;
    }
}
