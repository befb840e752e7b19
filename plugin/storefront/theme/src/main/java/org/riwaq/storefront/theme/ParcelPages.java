package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.DeliveryView;
import org.riwaq.storefront.api.MakerParcels;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.ParcelView;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.ShippingLabel;
import org.riwaq.storefront.api.ShippingLabels;
import org.riwaq.storefront.api.Visit;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A parcel on its maker's phone: what to prepare, and a button for what was done. */
@Controller
final class ParcelPages {
    private static final String EXPIRED = "parcel.link-expired";

    private final Reception reception;
    private final MakerParcels parcels;
    private final Places places;
    private final ShippingLabels labels;

    ParcelPages(Reception reception, MakerParcels parcels, Places places, ShippingLabels labels) {
        this.reception = reception;
        this.parcels = parcels;
        this.places = places;
        this.labels = labels;
    }

    @GetMapping("/{lang}/parcels/{parcel}")
    ResponseEntity<String> parcel(
            @PathVariable String lang,
            @PathVariable String parcel,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        return reception.page(request, lang, visit -> {
            Sight sight = new Sight(visit, parcel, token == null ? "" : token, request);
            return shown(sight, parcels.parcel(visit, parcel, token), null);
        });
    }

    /** The maker says what was done; what was seen goes with it, so that nothing newer is written over. */
    @PostMapping("/{lang}/parcels/{parcel}")
    ResponseEntity<String> move(
            @PathVariable String lang,
            @PathVariable String parcel,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        return reception.sent(request, lang, visit -> {
            Form form = new Form(request);
            Sight sight = new Sight(visit, parcel, form.typed("token"), request);
            MakerParcels.Step step = new MakerParcels.Step(
                    form.filled("to"), form.filled("carrier"), form.filled("tracking"), form.filled("from"));
            Outcome<ParcelView> outcome = parcels.change(visit, parcel, sight.token(), step);
            if (outcome instanceof Outcome.Done<ParcelView>) {
                return new Page.Onward(sight.path() + "&done=" + Links.encoded(form.typed("to")));
            }
            if (!(outcome instanceof Outcome.Refused<ParcelView> refused)) {
                return shown(sight, outcome, null);
            }
            return refused.problem().status() == 404
                    ? new Page.Missing()
                    : shown(sight, parcels.parcel(visit, parcel, sight.token()), refused.problem());
        });
    }

    @PostMapping("/{lang}/parcels/{parcel}/letter")
    ResponseEntity<String> letter(
            @PathVariable String lang,
            @PathVariable String parcel,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        return reception.sent(request, lang, visit -> {
            Sight sight = new Sight(visit, parcel, new Form(request).typed("token"), request);
            Outcome<Boolean> outcome = parcels.letter(visit, parcel, sight.token());
            if (outcome instanceof Outcome.Done<Boolean>) {
                return new Page.Onward(sight.path() + "&asked=1");
            }
            if (outcome instanceof Outcome.Later<Boolean> later) {
                return new Form(request).again(visit, later, sight.path());
            }
            Problem problem = ((Outcome.Refused<Boolean>) outcome).problem();
            return problem.status() == 404
                    ? new Page.Missing()
                    : shown(sight, parcels.parcel(visit, parcel, sight.token()), problem);
        });
    }

    /** What is stuck on it, for as long as it is under way. */
    @GetMapping("/{lang}/parcels/{parcel}/label.pdf")
    ResponseEntity<?> label(
            @PathVariable String lang,
            @PathVariable String parcel,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        return reception.file(request, lang, visit -> {
            Sight sight = new Sight(visit, parcel, token == null ? "" : token, request);
            Outcome<ParcelView> outcome = parcels.parcel(visit, parcel, token);
            if (!(outcome instanceof Outcome.Done<ParcelView> done)) {
                return new Reception.Instead(shown(sight, outcome, null));
            }
            String recipient = done.value().recipient();
            return recipient == null
                    ? new Reception.Instead(new Page.Missing())
                    : new Reception.Pdf(
                            done.value().number() + ".pdf",
                            new ByteArrayResource(labels.pdf(visit, label(visit, done.value(), recipient))));
        });
    }

    private ShippingLabel label(Visit visit, ParcelView parcel, String recipient) {
        DeliveryView.Place place = parcel.place();
        return new ShippingLabel(
                parcel.number(),
                parcel.id(),
                parcel.maker().name(),
                recipient,
                parcel.phone(),
                parcel.address(),
                provinceName(visit, parcel),
                place == null
                        ? List.of()
                        : Stream.of(place.name(), place.address())
                                .filter(line -> !line.isEmpty())
                                .toList(),
                parcel.collect(),
                // Not the page's address: many hands see a parcel.
                "");
    }

    private String provinceName(Visit visit, ParcelView parcel) {
        AddressView address = parcel.address();
        String province = address == null ? null : address.province();
        return province == null ? "" : places.name(visit, "province", province);
    }

    /** Who looks at which parcel. */
    private record Sight(Visit visit, String parcel, String token, HttpServletRequest request) {
        String path() {
            return "/parcels/" + Links.encoded(parcel) + "?token=" + Links.encoded(token);
        }
    }

    // Not "no-referrer": with it older browsers send no Origin either, and forms could not be told from foreign ones.
    static void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    private Page shown(Sight sight, Outcome<ParcelView> outcome, @Nullable Problem problem) {
        if (outcome instanceof Outcome.Later<ParcelView> later) {
            return new Form(sight.request()).again(sight.visit(), later, sight.path());
        }
        if (outcome instanceof Outcome.Refused<ParcelView> refused) {
            return refused.problem().code().equals(EXPIRED)
                    ? expired(sight, refused.problem(), problem)
                    : new Page.Missing();
        }
        ParcelView parcel = ((Outcome.Done<ParcelView>) outcome).value();
        Map<String, Object> values = values(sight, problem);
        values.put("parcel", parcel);
        values.put("typed", problem == null ? known(parcel) : new Form(sight.request()).below(""));
        values.put("next", parcel.next().isEmpty() ? "" : parcel.next().get(0));
        values.put("stages", OrderPage.stages(parcel.kind()));
        values.put("done", parcel.state().equals(new Form(sight.request()).typed("done")));
        values.put("provinceName", provinceName(sight.visit(), parcel));
        values.put("label", values.get("action") + "/label.pdf?token=" + Links.encoded(sight.token()));
        return new Page.Personal(
                problem == null ? 200 : problem.status(), sight.path(), new Page.Shown("parcel", "", values));
    }

    private static Map<String, String> known(ParcelView parcel) {
        Map<String, String> known = new HashMap<>();
        known.put("carrier", Objects.toString(parcel.carrier(), ""));
        known.put("tracking", Objects.toString(parcel.tracking(), ""));
        return known;
    }

    private static Page expired(Sight sight, Problem expired, @Nullable Problem problem) {
        return new Page.Personal(
                problem == null ? expired.status() : problem.status(),
                sight.path(),
                new Page.Shown("parcel-link", "", values(sight, problem)));
    }

    private static Map<String, Object> values(Sight sight, @Nullable Problem problem) {
        Form form = new Form(sight.request());
        Map<String, Object> values = new HashMap<>();
        values.put("action", Links.in(sight.visit().language(), "/parcels/" + Links.encoded(sight.parcel())));
        values.put("token", sight.token());
        values.put("problem", problem);
        values.put("asked", !form.typed("asked").isEmpty() && problem == null);
        List<Problem.FaultView> faults = problem == null ? List.of() : problem.faults();
        values.put(
                "faults",
                faults.stream()
                        .collect(Collectors.toMap(
                                Problem.FaultView::field, Problem.FaultView::code, (one, other) -> one)));
        return values;
    }
}
