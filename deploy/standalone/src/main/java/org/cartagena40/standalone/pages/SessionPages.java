package org.cartagena40.standalone.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cartagena40.dashboard.frame.Address;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning a session, and choosing as whom; where a person came from is where it goes on. */
@Controller
final class SessionPages {

    static final String BEGIN = "/session/begin";

    /** The choice: all that the person holds. */
    public record SeatView(List<Seat> seats, String to) {}

    /** The chain lets nobody here who has not signed in: it sends them to the issuer and back. */
    @GetMapping(BEGIN)
    String begin(@RequestParam(defaultValue = "/") String to) {
        return "redirect:" + Address.read(to);
    }

    @GetMapping(ChosenSeat.ADDRESS)
    ModelAndView seats(Visit visit, @RequestParam(defaultValue = "/") String to) {
        return visit.show(
                "seat", new SeatView(visit.visitor().seats(), Address.read(to).toString()));
    }

    @PostMapping(ChosenSeat.ADDRESS)
    String choose(HttpServletRequest request, @RequestParam String seat, @RequestParam(defaultValue = "/") String to) {
        ChosenSeat.choose(request.getSession(), seat);
        return "redirect:" + Address.read(to);
    }
}
