package org.cartagena40.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cartagena40.dashboard.words.LanguageResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A page depends on who reads it and in which language; a language that its address names is kept for the next one. */
final class PageAnswers implements HandlerInterceptor {

    private static final long A_YEAR = 365L * 24 * 3600;

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        String language = request.getParameter(LanguageResolver.PARAMETER);
        if (language != null && language.matches("[a-z]{2}")) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(LanguageResolver.COOKIE, language)
                            .path("/")
                            .maxAge(A_YEAR)
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }
}
