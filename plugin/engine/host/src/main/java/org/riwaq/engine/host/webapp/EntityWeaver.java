package org.riwaq.engine.host.webapp;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.security.ProtectionDomain;
import org.springframework.instrument.classloading.ReflectiveLoadTimeWeaver;

/**
 * Weaves through Tomcat's class loader, without an agent, and only what can be an entity: Broadleaf's classes and ours.
 * The stock weavers look into every class that is loaded, which is a good part of a start.
 */
public final class EntityWeaver extends ReflectiveLoadTimeWeaver {

    @Override
    public void addTransformer(ClassFileTransformer weaver) {
        super.addTransformer(new Narrowed(weaver));
    }

    private static final class Narrowed implements ClassFileTransformer {

        private final ClassFileTransformer weaver;

        Narrowed(ClassFileTransformer weaver) {
            this.weaver = weaver;
        }

        @Override
        public byte[] transform(
                ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes)
                throws IllegalClassFormatException {
            return name != null && (name.startsWith("org/broadleafcommerce/") || name.startsWith("org/riwaq/"))
                    ? weaver.transform(loader, name, redefined, domain, bytes)
                    : null;
        }
    }
}
