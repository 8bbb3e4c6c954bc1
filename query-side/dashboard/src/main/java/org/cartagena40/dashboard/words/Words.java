package org.cartagena40.dashboard.words;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** The words of one language, for what is put together in code; templates use {@code #{key}}. */
public record Words(MessageSource source, Locale locale) {

    public String of(String key, Object... parts) {
        return source.getMessage(key, parts, locale);
    }

    /** The word for a constant of an enum, {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** A word that not everything has. */
    public String orElse(String key, String otherwise) {
        try {
            return of(key);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }
}
