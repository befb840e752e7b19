package org.riwaq.storefront.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.riwaq.storefront.api.MakerParcels;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makers' parcels for programs. */
@RestController
@RequestMapping("/api/v1/parcels/{parcel}")
final class ParcelController {
    private final ShopAnswers answers;
    private final MakerParcels parcels;

    ParcelController(ShopAnswers answers, MakerParcels parcels) {
        this.answers = answers;
        this.parcels = parcels;
    }

    @GetMapping
    ResponseEntity<?> read(@PathVariable String parcel, HttpServletRequest request) {
        return answers.ok(request, visit -> parcels.parcel(visit, parcel, request.getParameter("token")), "token");
    }

    @PutMapping
    ResponseEntity<?> change(@PathVariable String parcel, HttpServletRequest request) {
        return answers.ok(
                request,
                visit -> JsonBody.read(
                        request,
                        visit.language(),
                        body -> {
                            body.only("state", "carrier", "tracking", "from");
                            return new MakerParcels.Step(
                                    body.needed("state"),
                                    body.text("carrier"),
                                    body.text("tracking"),
                                    body.text("from"));
                        },
                        step -> parcels.change(visit, parcel, request.getParameter("token"), step)),
                "token");
    }
}
