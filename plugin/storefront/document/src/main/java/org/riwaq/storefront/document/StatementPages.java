package org.riwaq.storefront.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Statements;
import org.riwaq.storefront.theme.Papers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a maker was owed and paid in a month, for who has the maker's signed address. */
@Controller
final class StatementPages {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Downloads downloads;
    private final Statements statements;
    private final Papers papers;

    StatementPages(Downloads downloads, Statements statements, Papers papers) {
        this.downloads = downloads;
        this.statements = statements;
        this.papers = papers;
    }

    @GetMapping("/{lang}/statements/{maker}/{month}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String lang,
            @PathVariable String maker,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        return downloads.answer(
                request,
                response,
                lang,
                visit -> statements.statement(visit, maker, month, token),
                (visit, statement) -> new Download(
                        month + ".pdf", MediaType.APPLICATION_PDF, StatementPaper.pdf(papers, visit, statement)));
    }

    @GetMapping("/{lang}/statements/{maker}/{month}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String lang,
            @PathVariable String maker,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        return downloads.answer(
                request,
                response,
                lang,
                visit -> statements.statement(visit, maker, month, token),
                (visit, statement) -> new Download(month + ".csv", CSV, StatementTable.csv(papers, visit, statement)));
    }
}
