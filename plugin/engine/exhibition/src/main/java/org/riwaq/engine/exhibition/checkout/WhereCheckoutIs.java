package org.riwaq.engine.exhibition.checkout;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.util.ClassUtils;

/** Makes the bean that offers halls to checkout, unless this host has no checkout: then its classes are not there. */
public final class WhereCheckoutIs implements BeanDefinitionRegistryPostProcessor {
    private static final String CHECKOUT = "org.riwaq.engine.checkout.PickUpPlaces";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ClassLoader loader = WhereCheckoutIs.class.getClassLoader();
        if (ClassUtils.isPresent(CHECKOUT, loader)) {
            registry.registerBeanDefinition(
                    "riwaqPickUpHalls",
                    BeanDefinitionBuilder.genericBeanDefinition("org.riwaq.engine.exhibition.checkout.PickUpHalls")
                            .getBeanDefinition());
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // Only its definition was to be made.
    }
}
