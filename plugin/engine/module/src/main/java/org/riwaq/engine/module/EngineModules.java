package org.riwaq.engine.module;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Asserts, before any other bean exists, that the modules are complete, and makes every entity manager factory wait for
 * their migrations.
 *
 * <p>What "complete" means is the setting {@value #SETTING} (names with commas); where it is not set, as in a host that
 * merely lists our context files, it is every module whose jar is on the class path.
 */
public final class EngineModules implements BeanFactoryPostProcessor, PriorityOrdered {

    static final String BEAN = "riwaqEngineModules";
    static final String MIGRATIONS = "riwaqMigrations";
    static final String SETTING = "riwaq.engine.modules";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        ModuleOrder order = new ModuleOrder(
                beans.getBeansOfType(EngineModule.class, true, false).values());
        order.assertExactly(expected(beans.getBeanClassLoader()));
        order.sorted();
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (isEntityManagerFactory(definition, beans.getBeanClassLoader())) {
                definition.setDependsOn(StringUtils.addStringToArray(definition.getDependsOn(), MIGRATIONS));
            }
        }
    }

    private static Collection<String> expected(ClassLoader loader) {
        String setting = System.getProperty(SETTING, "");
        return setting.trim().isEmpty()
                ? ModulesOnClassPath.find(loader)
                : new LinkedHashSet<>(Arrays.asList(StringUtils.tokenizeToStringArray(setting, ", ")));
    }

    // By name alone: asking the factory for types would make beans whose classes must not be loaded before weaving.
    private static boolean isEntityManagerFactory(BeanDefinition definition, ClassLoader loader) {
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
