package org.riwaq.stripedouble.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToLongFunction;

/** Lists as Stripe pages them: newest first, from after one id or up to another. */
public final class Paging {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    private Paging() {}

    /** @param all newest first */
    public static ObjectNode list(String url, List<ObjectNode> all, Form form) {
        int limit = limit(form);
        List<ObjectNode> found = created(all, form);
        int from = 0;
        int to = found.size();
        if (form.has("starting_after")) from = position(found, form.get("starting_after"), "starting_after") + 1;
        if (form.has("ending_before")) {
            to = position(found, form.get("ending_before"), "ending_before");
            from = Math.max(from, to - limit);
        }
        List<ObjectNode> rest = found.subList(Math.min(from, to), to);
        boolean more = form.has("ending_before") ? from > 0 : rest.size() > limit;
        List<ObjectNode> page = rest.subList(0, Math.min(limit, rest.size()));
        return Json.object("object", "list", "url", url, "has_more", more, "data", page);
    }

    private static int limit(Form form) {
        long limit = form.number("limit", USUAL);
        if (limit < 1 || limit > MOST)
            throw Refused.parameter("parameter_invalid_integer", "limit", "limit must be from 1 to " + MOST + ".");
        return (int) limit;
    }

    private static int position(List<ObjectNode> all, String id, String param) {
        for (int i = 0; i < all.size(); i++) if (all.get(i).path("id").asText().equals(id)) return i;
        throw Refused.noSuch("object", id, param);
    }

    private static List<ObjectNode> created(List<ObjectNode> all, Form form) {
        List<ObjectNode> found = all;
        ToLongFunction<ObjectNode> time = one -> one.path("created").asLong();
        for (String bound : form.under("created").keySet()) {
            long limit = form.number("created[" + bound + "]", 0);
            found = switch (bound) {
                case "gt" ->
                    found.stream().filter(one -> time.applyAsLong(one) > limit).toList();
                case "gte" ->
                    found.stream().filter(one -> time.applyAsLong(one) >= limit).toList();
                case "lt" ->
                    found.stream().filter(one -> time.applyAsLong(one) < limit).toList();
                case "lte" ->
                    found.stream().filter(one -> time.applyAsLong(one) <= limit).toList();
                default ->
                    throw Refused.parameter(
                            "parameter_unknown", "created[" + bound + "]", "created takes gt, gte, lt and lte.");
            };
        }
        return found;
    }
}
