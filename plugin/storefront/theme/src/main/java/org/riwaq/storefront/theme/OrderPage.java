package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.AddressView;
import org.riwaq.storefront.api.DocumentLink;
import org.riwaq.storefront.api.OrderRef;
import org.riwaq.storefront.api.OrderView;
import org.riwaq.storefront.api.Orders;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ViewList;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An order, for who has its signed address: the confirmation at first, later where its parcels are. */
@Controller
final class OrderPage {
    private static final List<String> SENT = List.of("TO_PREPARE", "READY", "SHIPPED", "DELIVERED");
    private static final List<String> FETCHED = List.of("TO_PREPARE", "READY", "COLLECTED");

    private final Reception reception;
    private final Orders orders;
    private final Places places;

    OrderPage(Reception reception, Orders orders, Places places) {
        this.reception = reception;
        this.orders = orders;
        this.places = places;
    }

    /** What a parcel goes through, by how it is delivered. */
    static List<String> stages(String kind) {
        return kind.equals("PICK_UP") ? FETCHED : SENT;
    }

    /** Where an order is followed, below the language. */
    static String path(OrderRef order) {
        return "/orders/" + Links.encoded(order.number()) + "?token=" + Links.encoded(order.token());
    }

    /** The same, just after it was placed. */
    static String placed(OrderRef order) {
        return path(order) + "&placed=1";
    }

    @GetMapping("/{lang}/orders/{number}")
    ResponseEntity<String> order(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request) {
        return reception.page(request, lang, visit -> {
            String here = path(new OrderRef(number, token == null ? "" : token));
            Outcome<OrderView> outcome = orders.order(visit, number, token);
            if (outcome instanceof Outcome.Later<OrderView> later) {
                return new Form(request).again(visit, later, here);
            }
            if (!(outcome instanceof Outcome.Done<OrderView> done)) {
                return new Page.Missing();
            }
            boolean placed = request.getParameter("placed") != null;
            Map<String, Object> values = values(visit, done.value(), placed);
            values.put("documents", documents(visit, done.value(), token));
            return new Page.Personal(200, here, new Page.Shown("order", "", values));
        });
    }

    /** What can be fetched; an order is shown without it too. */
    private List<DocumentLink> documents(Visit visit, OrderView order, @Nullable String token) {
        boolean paid = !order.paymentState().equals("DUE");
        return paid
                        && orders.documentLinks(visit, order.number(), token)
                                instanceof Outcome.Done<ViewList<DocumentLink>> done
                ? done.value().items()
                : List.of();
    }

    private Map<String, Object> values(Visit visit, OrderView order, boolean placed) {
        Map<String, Object> values = new HashMap<>();
        values.put("order", order);
        values.put("placed", placed);
        AddressView address = order.address();
        String province = address == null ? null : address.province();
        values.put("provinceName", province == null ? "" : places.name(visit, "province", province));
        values.put("stages", Map.of("HOME", stages("HOME"), "PICK_UP", stages("PICK_UP")));
        return values;
    }
}
