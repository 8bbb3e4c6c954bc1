package org.cartagena40.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a person signs in. It says the same whether the name or the password was wrong. */
@RestController
final class SignInPage {

    private final Page page = new Page("sign-in");

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(HttpServletRequest request, CsrfToken csrf) {
        String message = request.getParameter("wrong") != null
                ? "wrong"
                : request.getParameter("signed-out") != null ? "signed-out" : "";
        return page.in(
                request, Map.of("message", message, "csrf-name", csrf.getParameterName(), "csrf", csrf.getToken()));
    }
}
