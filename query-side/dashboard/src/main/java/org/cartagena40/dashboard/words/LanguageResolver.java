package org.cartagena40.dashboard.words;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language a page answers: the address names it ({@code ?lang=}), or it was chosen before (a cookie that holds
 * the language and nothing else), or the browser prefers it, or Spanish.
 */
public final class LanguageResolver implements LocaleResolver {

    public static final String PARAMETER = "lang";
    public static final String COOKIE = "acta-lang";

    private final Languages languages;

    public LanguageResolver(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER))
                .or(() -> chosenBefore(request))
                .or(() -> preferred(request))
                .orElse(Languages.SPANISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address chooses the language");
    }

    private Optional<Locale> named(@Nullable String code) {
        return code == null ? Optional.empty() : languages.named(code);
    }

    private Optional<Locale> chosenBefore(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> named(cookie.getValue()));
    }

    private Optional<Locale> preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> languages.named(locale.getLanguage()).stream())
                        .findFirst();
    }
}
