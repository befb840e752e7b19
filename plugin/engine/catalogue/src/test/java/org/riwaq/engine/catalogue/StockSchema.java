package org.riwaq.engine.catalogue;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.Environment;
import org.hibernate.tool.hbm2ddl.SchemaExport;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Broadleaf's own tables, made from its own mappings, so that no test believes in a column that is not there. */
final class StockSchema {
    private static final String[] UNITS = {"common", "profile", "framework", "cms"};

    private StockSchema() {}

    static void create(String url, String user, String password)
            throws IOException, ParserConfigurationException, SAXException, ClassNotFoundException {
        Configuration configuration = new Configuration()
                .setProperty(Environment.DIALECT, "org.hibernate.dialect.PostgreSQL82Dialect")
                .setProperty(Environment.DRIVER, "org.postgresql.Driver")
                .setProperty(Environment.URL, url)
                .setProperty(Environment.USER, user)
                .setProperty(Environment.PASS, password);
        for (String unit : UNITS) {
            for (URL file : Collections.list(
                    StockSchema.class.getClassLoader().getResources("META-INF/persistence-" + unit + ".xml"))) {
                add(configuration, file);
            }
        }
        SchemaExport export = new SchemaExport(configuration);
        export.execute(false, true, false, true);
        if (!export.getExceptions().isEmpty()) {
            throw new IllegalStateException(
                    "Stock schema", (Throwable) export.getExceptions().get(0));
        }
    }

    private static void add(Configuration configuration, URL file)
            throws IOException, ParserConfigurationException, SAXException, ClassNotFoundException {
        Document units =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toString());
        NodeList classes = units.getElementsByTagName("class");
        for (int i = 0; i < classes.getLength(); i++) {
            configuration.addAnnotatedClass(
                    Class.forName(classes.item(i).getTextContent().trim()));
        }
    }
}
