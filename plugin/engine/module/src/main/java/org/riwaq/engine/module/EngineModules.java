package org.riwaq.engine.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Asserts, before any other bean exists, that the modules are complete; adds what they have for the admin where there is
 * one; makes every entity manager factory wait for their migrations.
 *
 * <p>What "complete" means is the setting {@value #SETTING} (names with commas); where it is not set, as in a host that
 * merely lists our context files, it is every module whose jar is on the class path.
 */
public final class EngineModules implements BeanDefinitionRegistryPostProcessor, BeanClassLoaderAware, PriorityOrdered {

    static final String BEAN = "riwaqEngineModules";
    static final String MIGRATIONS = "riwaqMigrations";
    static final String SETTING = "riwaq.engine.modules";
    /** A web application with the stock admin has this bean, a site has not. */
    static final String OF_THE_ADMIN = "blCustomPersistenceHandlers";

    private ClassLoader loader;

    @Override
    public void setBeanClassLoader(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ModuleOrder order = new ModuleOrder(loaded(registry));
        order.assertExactly(expected());
        List<EngineModule> modules = order.sorted();
        if (registry.containsBeanDefinition(OF_THE_ADMIN)) {
            XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(registry);
            for (EngineModule module : modules) {
                Resource file = new ClassPathResource(module.adminContext(), loader);
                if (file.exists()) {
                    reader.loadBeanDefinitions(file);
                }
            }
        }
    }

    // By name alone, here and below: asking the factory for types would load classes before they can be woven.
    private static List<EngineModule> loaded(BeanDefinitionRegistry registry) {
        List<EngineModule> modules = new ArrayList<>();
        for (String name : registry.getBeanDefinitionNames()) {
            if (EngineModule.class
                    .getName()
                    .equals(registry.getBeanDefinition(name).getBeanClassName())) {
                modules.add(((BeanFactory) registry).getBean(name, EngineModule.class));
            }
        }
        return modules;
    }

    private Collection<String> expected() {
        String setting = System.getProperty(SETTING, "");
        return setting.trim().isEmpty()
                ? ModulesOnClassPath.find(loader)
                : new LinkedHashSet<>(Arrays.asList(StringUtils.tokenizeToStringArray(setting, ", ")));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (isEntityManagerFactory(definition)) {
                definition.setDependsOn(StringUtils.addStringToArray(definition.getDependsOn(), MIGRATIONS));
            }
        }
    }

    private boolean isEntityManagerFactory(BeanDefinition definition) {
        String className = definition.getBeanClassName();
        if (className == null || !className.endsWith("EntityManagerFactoryBean")) {
            return false;
        }
        try {
            return AbstractEntityManagerFactoryBean.class.isAssignableFrom(ClassUtils.forName(className, loader));
        } catch (ClassNotFoundException e) {
            throw new ModuleException("No such class: " + className, e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
