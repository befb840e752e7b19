package org.riwaq.violation.arrows;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.stripe.StripeClient;
import jakarta.mail.Message;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.elasticsearch.client.RestClient;
import org.owasp.html.PolicyFactory;
import org.riwaq.contract.ProductFact;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.api.picture.Pictures;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.indexer.Indexer;
import org.riwaq.storefront.payment.Payments;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.theme.Wording;
import org.springframework.context.annotation.Import;
import org.thymeleaf.TemplateEngine;

/** Uses everything that some module may not: each arrow must reject it. */
@Import(org.riwaq.storefront.api.web.Reached.class)
abstract class EverythingAtOnce {
    abstract void use(
            ElasticsearchClient client,
            RestClient rest,
            PolicyFactory sanitizer,
            ProductFact fact,
            Visit visit,
            Pictures pictures);

    abstract void use(
            Engine engine,
            ProductDocument document,
            Indexer indexer,
            ProductSearch search,
            Wording wording,
            TemplateEngine engines);

    abstract void use(StripeClient stripe, Payments payments);

    abstract void use(Message message, SMTPTransport transport);

    abstract void use(PdfRendererBuilder printer, QRCodeWriter writer);
}
