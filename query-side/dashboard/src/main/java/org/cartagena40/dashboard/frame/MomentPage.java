package org.cartagena40.dashboard.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.cartagena40.query.views.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the slider and the date fields of every page lead: to the same page at that moment, in an address that can be
 * cited. They are forms, so time travel works without JavaScript.
 */
@Controller
final class MomentPage {

    @GetMapping("/moment")
    String go(
            Visit visit,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(required = false) @Nullable Integer stop,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable Integer day,
            @RequestParam(required = false) @Nullable String known) {
        Address page = Address.read(to);
        String asked = stop != null
                ? day(visit, stop)
                : year == null ? null : day(year, month, day).toString();
        Address then = page.with(Address.AS_OF, asked);
        if (known != null) {
            then = then.with(Address.KNOWN_AT, known.equals("then") ? asked : null);
        }
        return "redirect:" + then;
    }

    private static @Nullable String day(Visit visit, int stop) {
        return visit.stops().stream()
                .skip(stop - 1L)
                .findFirst()
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** A month or a year alone means as it ends. */
    private static LocalDate day(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            if (month == null) {
                return LocalDate.of(year, 12, 31);
            }
            return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new BadParameter("day", "must be a day that there is, such as 1 11 2025");
        }
    }
}
