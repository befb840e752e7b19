package org.riwaq.engine.host.stock;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The entity classes that stock Broadleaf's persistence units list; its three units share one database here. */
final class StockUnits {

    private static final String[] FILES = {
        "META-INF/persistence-common.xml",
        "META-INF/persistence-profile.xml",
        "META-INF/persistence-framework.xml",
        "META-INF/persistence-cms.xml",
        "META-INF/persistence-open-admin.xml"
    };

    private StockUnits() {}

    static Set<Class<?>> entities() {
        Set<Class<?>> entities = new LinkedHashSet<>();
        for (String file : FILES) {
            try (InputStream xml = StockUnits.class.getClassLoader().getResourceAsStream(file)) {
                NodeList classes = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(xml)
                        .getElementsByTagName("class");
                for (int i = 0; i < classes.getLength(); i++) {
                    entities.add(Class.forName(classes.item(i).getTextContent().trim()));
                }
            } catch (IOException | SAXException | ParserConfigurationException | ClassNotFoundException e) {
                throw new IllegalStateException("Broadleaf's " + file + " cannot be read", e);
            }
        }
        return entities;
    }
}
