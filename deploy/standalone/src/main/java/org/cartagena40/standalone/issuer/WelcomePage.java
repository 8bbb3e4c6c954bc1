package org.cartagena40.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Behind a one-time link: the person chooses a name and a password; the first administrator says who it is, too. */
@RestController
@RequestMapping(path = "/welcome", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
final class WelcomePage {

    private final Page page = new Page("welcome");
    private final Page said = new Page("said");
    private final Welcome welcome;

    WelcomePage(Welcome welcome) {
        this.welcome = welcome;
    }

    @GetMapping
    ResponseEntity<String> show(HttpServletRequest request, CsrfToken csrf, @RequestParam String code) {
        return welcome.isGood(code) ? form(request, csrf, HttpStatus.OK, "") : over(request);
    }

    @PostMapping
    ResponseEntity<String> choose(HttpServletRequest request, CsrfToken csrf, Welcome.Choice choice) {
        return switch (welcome.take(choice)) {
            case DONE -> answer(HttpStatus.CREATED, said.in(request, Map.of("message", "done")));
            case LINK_IS_OVER -> over(request);
            case BAD_NAME -> form(request, csrf, HttpStatus.BAD_REQUEST, "bad-name");
            case BAD_PASSWORD -> form(request, csrf, HttpStatus.BAD_REQUEST, "bad-password");
            case BAD_PERSON -> form(request, csrf, HttpStatus.BAD_REQUEST, "bad-person");
        };
    }

    private ResponseEntity<String> form(HttpServletRequest request, CsrfToken csrf, HttpStatus status, String message) {
        Map<String, String> values = new HashMap<>();
        values.put("message", message);
        values.put("csrf-name", csrf.getParameterName());
        values.put("csrf", csrf.getToken());
        values.put("code", typed(request.getParameter("code")));
        values.put("names", typed(request.getParameter("names")));
        values.put("mail-value", typed(request.getParameter("mail")));
        values.put("name-value", typed(request.getParameter("name")));
        return answer(status, page.in(request, values));
    }

    private ResponseEntity<String> over(HttpServletRequest request) {
        return answer(HttpStatus.GONE, said.in(request, Map.of("message", "over")));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status).body(html);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
