package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.Fault;
import org.riwaq.storefront.api.HallLabel;
import org.riwaq.storefront.api.HallLabels;
import org.riwaq.storefront.api.LabelQuestion;
import org.riwaq.storefront.api.LabelSheets;
import org.riwaq.storefront.api.LabelSize;
import org.riwaq.storefront.api.LabelledStand;
import org.riwaq.storefront.api.Outcome;
import org.riwaq.storefront.api.Problem;
import org.riwaq.storefront.api.Problems;
import org.riwaq.storefront.api.Visit;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who comes from the admin chooses which labels are printed, and gets them. */
@Controller
final class LabelPages {
    private final Reception reception;
    private final HallLabels labels;
    private final LabelSheets sheets;

    LabelPages(Reception reception, HallLabels labels, LabelSheets sheets) {
        this.reception = reception;
        this.labels = labels;
        this.sheets = sheets;
    }

    /** What is asked by whom. */
    private record Sight(
            Visit visit, String exhibition, @Nullable String ticket, HttpServletRequest request) {
        String path() {
            return "/labels/" + Links.encoded(exhibition) + "?ticket=" + Links.encoded(Objects.toString(ticket, ""));
        }

        Map<String, List<String>> parameters() {
            return request.getParameterMap().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, given -> List.of(given.getValue())));
        }
    }

    @GetMapping("/{lang}/labels/{exhibition}")
    ResponseEntity<String> choice(
            @PathVariable String lang,
            @PathVariable String exhibition,
            @RequestParam(required = false) @Nullable String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        return reception.page(request, lang, visit -> {
            Sight sight = new Sight(visit, exhibition, ticket, request);
            return shown(sight, labels.of(visit, exhibition, ticket), null);
        });
    }

    @GetMapping("/{lang}/labels/{exhibition}/sheets.pdf")
    ResponseEntity<?> sheets(
            @PathVariable String lang,
            @PathVariable String exhibition,
            @RequestParam(required = false) @Nullable String ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepToOurselves(response);
        return reception.file(request, lang, visit -> pdf(new Sight(visit, exhibition, ticket, request)));
    }

    private Reception.Document pdf(Sight sight) {
        Outcome<HallLabels.Sheet> here = labels.of(sight.visit(), sight.exhibition(), sight.ticket());
        if (!(here instanceof Outcome.Done<HallLabels.Sheet>)) {
            return new Reception.Instead(shown(sight, here, null));
        }
        Checked<LabelQuestion> checked = LabelQuestion.of(sight.parameters(), sight.visit());
        if (!(checked instanceof Checked.Passed<LabelQuestion> passed)) {
            List<Fault> faults = ((Checked.Refused<LabelQuestion>) checked).faults();
            return new Reception.Instead(
                    shown(sight, here, Problems.refused(faults, sight.visit().language())));
        }
        LabelQuestion question = passed.value();
        LabelSheets.Wish wish = wish(sight, question);
        HallLabels.Sheet first = found(sight, wish.first());
        List<LabelSheets.Pair> pairs = pairs(sight, question, wish, first);
        if (pairs.isEmpty() || pairs.size() > LabelSheets.MOST) {
            String code = pairs.isEmpty() ? "labels.none" : "labels.too-many";
            return new Reception.Instead(
                    shown(sight, here, Problems.of(code, 400, sight.visit().language())));
        }
        return new Reception.Pdf(
                "labels-" + question.size().code() + ".pdf",
                new ByteArrayResource(sheets.pdf(wish, first.title(), pairs)));
    }

    private static LabelSheets.Wish wish(Sight sight, LabelQuestion question) {
        Visit visit = sight.visit();
        Visit second = question.second() == null ? null : new Visit(visit.storefront(), question.second());
        return new LabelSheets.Wish(
                question.size(),
                question.start(),
                new Visit(visit.storefront(), question.first()),
                second,
                Reception.host(sight.request()));
    }

    private List<LabelSheets.Pair> pairs(
            Sight sight, LabelQuestion question, LabelSheets.Wish wish, HallLabels.Sheet first) {
        Visit second = wish.second();
        Map<String, HallLabel> others = second == null
                ? Map.of()
                : wanted(found(sight, second), question)
                        .collect(Collectors.toMap(HallLabel::code, Function.identity()));
        return wanted(first, question)
                .map(label -> new LabelSheets.Pair(label, others.get(label.code())))
                .toList();
    }

    private HallLabels.Sheet found(Sight sight, Visit visit) {
        return labels.of(visit, sight.exhibition(), sight.ticket()) instanceof Outcome.Done<HallLabels.Sheet> done
                ? done.value()
                : new HallLabels.Sheet("", List.of());
    }

    private static Stream<HallLabel> wanted(HallLabels.Sheet sheet, LabelQuestion question) {
        return sheet.stands().stream()
                .filter(stand -> question.stand() == null || stand.id().equals(question.stand()))
                .flatMap(stand -> Stream.concat(
                        question.what().equals("EXHIBITS") ? Stream.of() : Stream.of(stand.label()),
                        question.what().equals("STANDS") ? Stream.of() : stand.exhibits().stream()))
                .map(label -> question.price() ? label : withoutPrice(label));
    }

    private static HallLabel withoutPrice(HallLabel label) {
        return new HallLabel(
                label.code(), label.stand(), label.title(), label.caption(), label.maker(), label.origin(), null);
    }

    private static Page shown(Sight sight, Outcome<HallLabels.Sheet> outcome, @Nullable Problem problem) {
        if (!(outcome instanceof Outcome.Done<HallLabels.Sheet> done)) {
            Problem why = outcome instanceof Outcome.Refused<HallLabels.Sheet> refused
                    ? refused.problem()
                    : ((Outcome.Later<HallLabels.Sheet>) outcome).problem();
            return why.status() == 404 ? new Page.Missing() : new Page.Failed(why);
        }
        HallLabels.Sheet sheet = done.value();
        Map<String, Object> values = new HashMap<>();
        values.put("sheet", sheet);
        values.put(
                "exhibits",
                sheet.stands().stream()
                        .mapToInt(stand -> stand.exhibits().size())
                        .sum());
        values.put("left", sheet.stands().stream().mapToInt(LabelledStand::left).sum());
        values.put("sizes", Arrays.asList(LabelSize.values()));
        values.put("what", LabelQuestion.WHAT);
        values.put("usual", LabelQuestion.usual(sight.visit()));
        values.put("typed", problem == null ? Map.of() : new Form(sight.request()).below(""));
        values.put("problem", problem);
        values.put("ticket", Objects.toString(sight.ticket(), ""));
        values.put(
                "action",
                Links.in(sight.visit().language(), "/labels/" + Links.encoded(sight.exhibition()) + "/sheets.pdf"));
        return new Page.Personal(
                problem == null ? 200 : problem.status(), sight.path(), new Page.Shown("labels", "", values));
    }

    private static void keepToOurselves(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
