package org.cartagena40.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.NotOnRecord;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a reader sees where there is no page: what happened, that nothing was recorded, and where to go on. It asks the
 * record nothing, since the record may be what failed.
 */
final class ErrorPages implements ErrorViewResolver {

    private final LocaleResolver languages;

    ErrorPages(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> told) {
        return page(request, status, "");
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String detail) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("language", languages.resolveLocale(request).getLanguage());
        page.addObject("kind", kind(status));
        page.addObject("status", status.value());
        page.addObject("detail", detail);
        return page;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> "not-found";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            default -> status.is4xxClientError() ? "not-understood" : "failed";
        };
    }

    /** What the queries refuse, for the controllers of pages. */
    @ControllerAdvice(basePackages = {"org.cartagena40.dashboard", "org.cartagena40.forms"})
    static final class Refused {

        private final ErrorPages pages;

        Refused(ErrorPages pages) {
            this.pages = pages;
        }

        @ExceptionHandler
        ModelAndView notOnRecord(NotOnRecord missing, HttpServletRequest request) {
            return pages.page(request, HttpStatus.NOT_FOUND, "");
        }

        @ExceptionHandler
        ModelAndView badParameter(BadParameter bad, HttpServletRequest request) {
            return pages.page(request, HttpStatus.BAD_REQUEST, bad.field());
        }

        @ExceptionHandler
        ModelAndView badNumber(MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
            return pages.page(request, HttpStatus.BAD_REQUEST, bad.getName());
        }
    }
}
